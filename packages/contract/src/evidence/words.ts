import type { JsonObject } from "../json.ts";
import { type Block, blocksOf } from "./blocks.ts";
import { elsewhere } from "./elsewhere.ts";
import type { Fact, Gathered } from "./facts.ts";
import type { Inferences } from "./inferences.ts";
import { lookup } from "./lookup.ts";
import { wordsAt } from "./places.ts";
import type { Page } from "./sources.ts";

/** How the contract spells the units of the pages. */
const UNITS: Readonly<Record<string, string>> = {
  cm: "centimetres",
  kg: "kilograms",
  seconds: "seconds",
  grams: "grams",
  "mg/dL": "mg/dL",
};

/**
 * Words that promise something, wherever they stand: a number, a unit, a condition. Each must come from a page, follow
 * from the schema beside it, or have a reason in the list of inferences.
 */
const TELLING = new RegExp(
  [
    "-?\\d+(?:\\.\\d+)?",
    "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|hundred|thousand|half|double|twice|once",
    "(?:milli)?seconds?|minutes?|hours?|days?|weeks?|months?|years?|UTC|Unix|local time",
    "(?:centi|milli|kilo)?met(?:re|er)s?|cm|mm|km|inch(?:es)?|feet|foot|miles?",
    "(?:kilo|milli)?grams?|kg|mg|mg/dL|mmol/L|pounds?|lbs?|ounces?|stones?",
    "watts?|bpm|beats|kcal|kilocalories|(?:kilo)?joules?|kJ|per ?cent|degrees|bytes|kB|MB|characters",
    "not|never|none|only|always|must|cannot|unless|except|least|most|optional|required|unique|opaque",
    "signed|constant|immediately|asynchronous(?:ly)?|synchronous(?:ly)?|HTTPS?|capitals|case|guaranteed|exactly",
    "deprecated|ignored|automatically|personalised?|expected|same|before|after|documents?|documented",
  ]
    .join("|")
    .replace(/^/, "(?<![\\w`*.-])(?:")
    .replace(/$/, ")(?![\\w`*]|\\.\\d)"),
  "gi",
);

/** Where words of the contract and of the pages differ, a line each. */
export function wordFaults(
  root: JsonObject,
  pages: readonly Page[],
  { facts, operations }: Gathered,
  inferences: Inferences,
): string[] {
  const blocks = blocksOf(root);
  const others = elsewhere(pages, root);
  const saidOf = lookup(operations, ({ spoken }) => [spoken.name]);
  const factsAt = lookup(facts, ({ place }) => place.layers.map(({ row }) => row));
  const factsIn = lookup(facts, ({ place }) => [place.words.replace(/\s+/g, " ")]);
  const ownWords = inferences.words.map(({ at, says }) => ({ at: patternOf(at), says }));
  const lacking: string[] = [];
  const demand = (at: string, page: string, words: readonly string[], text: string): void => {
    for (const word of words)
      if (!affirms(text, word))
        lacking.push(`${at}: ${page} says "${word}", the description in onvy.yaml does not`);
  };
  for (const { page, at, spec, place } of facts) {
    const text = wordsAt(place);
    demand(
      at,
      page,
      [...(spec.words ?? []), ...(spec.unit === undefined ? [] : [UNITS[spec.unit] ?? spec.unit])],
      text,
    );
    if (spec.undocumented !== undefined && !isUndocumented(text, spec.undocumented))
      lacking.push(
        `${at}: ${page} leaves its ${spec.undocumented} open, and the description in onvy.yaml does not say that it is not documented`,
      );
  }
  for (const { page, facts: said, spoken } of operations)
    demand(spoken.name, page, said.words ?? [], spoken.words);
  for (const { page, at, words } of others)
    for (const block of blocks.filter((each) => at.test(each.at))) demand(block.at, page, words, block.text);
  const unbacked = blocks.flatMap((block) => {
    const backing = backingOf(block);
    let rest = ` ${block.text} `;
    for (const phrase of [...backing].sort((a, b) => b.length - a.length))
      rest = rest.replaceAll(new RegExp(literally(phrase), "gi"), " ~ ");
    return [...rest.matchAll(TELLING)].map(
      ([word]) =>
        `${block.at}: "${word}" in "${block.text}" is on no page, and inferences.yaml has no reason for it`,
    );
  });
  const idle = inferences.words.flatMap(({ at, says }) => {
    const place = patternOf(at);
    const found = blocks.filter((block) => place.test(block.at));
    return says
      .filter((phrase) => !found.some(({ text }) => has(text, phrase)))
      .map(
        (phrase) =>
          `${at}: inferences.yaml has a reason for the words "${phrase}", which are not in onvy.yaml`,
      );
  });
  return [...new Set([...lacking, ...unbacked, ...idle])];

  /** The phrases that a block may use. */
  function backingOf({ at, text, schema, kind }: Block): string[] {
    const here = [
      ...(text === "" ? [] : factsIn(text)),
      ...factsAt(at),
      ...(kind === "operation" ? facts.filter((fact) => fact.at.startsWith(`${at} `)) : []),
    ];
    const said = saidOf(at).flatMap(({ facts: each }) => each.words ?? []);
    const own = Object.entries(schema ?? {})
      .filter(([keyword]) => /^(min|max|default|enum)/.test(keyword))
      .flatMap(([, value]) => [value].flat().map(String));
    return [
      ...here.flatMap(phrasesOf),
      ...said,
      ...own,
      ...others.filter((each) => each.at.test(at)).flatMap(({ words }) => words),
      // Where a page states the unit, nobody may know better.
      ...(kind !== "operation" && here.some(({ spec }) => spec.unit !== undefined)
        ? []
        : ownWords.filter((each) => each.at.test(at)).flatMap(({ says }) => says)),
      ...(text.match(UNDOCUMENTED) ?? []),
    ];
  }
}

/** Phrases by which the contract says that ONVY says nothing. */
const UNDOCUMENTED = /(?:is|are) not documented|does not document|By its name/g;

function isUndocumented(text: string, what: string): boolean {
  return text
    .split(/(?<=[.;]) /)
    .some(
      (sentence) => /not document/.test(sentence) && what.split(" ").every((word) => has(sentence, word)),
    );
}

function phrasesOf({ spec }: Fact): string[] {
  const unit = spec.unit === undefined ? [] : [UNITS[spec.unit] ?? spec.unit];
  const values = [
    ...(spec.enum ?? []),
    ...(spec.known ?? []),
    ...(spec.sample === undefined ? [] : [spec.sample].flat()),
  ];
  return [
    ...(spec.words ?? []),
    ...unit,
    ...values.flatMap((value) => [`\`${value}\``, `${value} is known`]),
  ];
}

/** Whether a text says what a page says, and does not deny it. */
function affirms(text: string, phrase: string): boolean {
  return has(
    text
      .toLowerCase()
      .replaceAll(
        new RegExp(`\\b(?:not|never|hardly|no longer) ${literally(phrase.toLowerCase())}`, "g"),
        "",
      ),
    phrase,
  );
}

/** The blocks that an inference is about: `*` stands for anything. */
function patternOf(at: string): RegExp {
  return new RegExp(`^${at.split("*").map(literally).join(".*")}$`);
}

function has(text: string, phrase: string): boolean {
  return text.toLowerCase().includes(phrase.toLowerCase());
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
