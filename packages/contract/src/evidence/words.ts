import type { JsonObject } from "../json.ts";
import { type Block, blocksOf } from "./blocks.ts";
import { elsewhere, patternOf } from "./elsewhere.ts";
import type { Fact, Gathered } from "./facts.ts";
import type { Inferences } from "./inferences.ts";
import { lookup } from "./lookup.ts";
import { wordsAt } from "./places.ts";
import type { FieldFact, Page } from "./sources.ts";

/** How the contract spells units that the pages shorten. */
const UNITS: Readonly<Record<string, string>> = { cm: "centimetres", kg: "kilograms" };

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

/** Phrases by which the contract says that ONVY says nothing. */
const UNDOCUMENTED = /(?:is|are) not documented|does not document|By its name/g;

/** Where words of the contract and of the pages differ, a line each. */
export function wordFaults(
  root: JsonObject,
  pages: readonly Page[],
  { facts, operations, factsAt, operationsAt }: Gathered,
  inferences: Inferences,
): string[] {
  const blocks = blocksOf(root);
  const others = elsewhere(pages, root);
  const factsIn = lookup(facts, ({ place }) => [place.words.replace(/\s+/g, " ") || undefined]);
  const ownWords = inferences.words.map(({ at, says }) => ({ at, says, pattern: patternOf(at) }));
  const lacking = [
    ...facts.flatMap(({ page, at, spec, place }) => {
      const text = wordsAt(place);
      const open = spec.undocumented;
      return [
        ...unsaid(at, page, wordsOf(spec), text),
        ...(open === undefined || isUndocumented(text, open)
          ? []
          : [
              `${at}: ${page} leaves its ${open} open, and the description in onvy.yaml does not say that it is not documented`,
            ]),
      ];
    }),
    ...operations.flatMap(({ page, facts: { words }, spoken }) =>
      unsaid(spoken.name, page, words, spoken.words),
    ),
    ...others.flatMap(({ page, at, words }) =>
      blocks
        .filter((block) => at.test(block.at))
        .flatMap((block) => unsaid(block.at, page, words, block.text)),
    ),
  ];
  const unbacked = blocks.flatMap((block) => {
    const phrases = backingOf(block).sort((a, b) => b.length - a.length);
    const rest = phrases.reduce(
      (text, phrase) => text.replaceAll(new RegExp(RegExp.escape(phrase), "gi"), " ~ "),
      ` ${block.text} `,
    );
    return [...rest.matchAll(TELLING)].map(
      ([word]) =>
        `${block.at}: "${word}" in "${block.text}" is on no page, and inferences.yaml has no reason for it`,
    );
  });
  const idle = ownWords.flatMap(({ at, says, pattern }) => {
    const texts = blocks.filter((block) => pattern.test(block.at)).map(({ text }) => text);
    return says
      .filter((phrase) => !texts.some((text) => has(text, phrase)))
      .map(
        (phrase) =>
          `${at}: inferences.yaml has a reason for the words "${phrase}", which are not in onvy.yaml`,
      );
  });
  return [...new Set([...lacking, ...unbacked, ...idle])];

  /** The phrases that a block may use. */
  function backingOf({ at, text, schema, kind }: Block): string[] {
    const here = [
      ...factsIn(text),
      ...factsAt(at),
      ...(kind === "operation" ? facts.filter((fact) => fact.at.startsWith(`${at} `)) : []),
    ];
    const ofSchema = Object.entries(schema ?? {})
      .filter(([keyword]) => /^(min|max|default|enum)/.test(keyword))
      .flatMap(([, value]) => [value].flat().map(String));
    // Where a page states the unit, nobody may know better.
    const isMeasured = kind !== "operation" && here.some(({ spec }) => spec.unit !== undefined);
    return [
      ...here.flatMap(phrasesOf),
      ...operationsAt(at).flatMap(({ facts: { words = [] } }) => words),
      ...ofSchema,
      ...others.filter((each) => each.at.test(at)).flatMap(({ words }) => words),
      ...(isMeasured ? [] : ownWords.filter(({ pattern }) => pattern.test(at)).flatMap(({ says }) => says)),
      ...(text.match(UNDOCUMENTED) ?? []),
    ];
  }
}

/** What a page says and a text does not, a line each. */
function unsaid(at: string, page: string, words: readonly string[] = [], text: string): string[] {
  return words
    .filter((word) => !affirms(text, word))
    .map((word) => `${at}: ${page} says "${word}", the description in onvy.yaml does not`);
}

function isUndocumented(text: string, what: string): boolean {
  return text
    .split(/(?<=[.;]) /)
    .some(
      (sentence) => /not document/.test(sentence) && what.split(" ").every((word) => has(sentence, word)),
    );
}

function wordsOf({ words = [], unit }: FieldFact): readonly string[] {
  return unit === undefined ? words : [...words, UNITS[unit] ?? unit];
}

function phrasesOf({ spec }: Fact): string[] {
  const values = [...(spec.enum ?? []), ...(spec.known ?? []), spec.sample ?? []].flat();
  return [...wordsOf(spec), ...values.flatMap((value) => [`\`${value}\``, `${value} is known`])];
}

/** Whether a text says what a page says, and does not deny it. */
function affirms(text: string, phrase: string): boolean {
  const denied = new RegExp(`\\b(?:not|never|hardly|no longer) ${RegExp.escape(phrase)}`, "gi");
  return has(text.replaceAll(denied, ""), phrase);
}

function has(text: string, phrase: string): boolean {
  return text.toLowerCase().includes(phrase.toLowerCase());
}
