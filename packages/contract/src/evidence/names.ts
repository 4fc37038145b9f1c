import type { JsonObject } from "../json.ts";
import { type Block, blocksOf } from "./blocks.ts";
import { elsewhere } from "./elsewhere.ts";
import type { Gathered } from "./facts.ts";
import type { Page } from "./sources.ts";

/** What the words of a field's name are in a sentence. */
const SPELT: Readonly<Record<string, string>> = {
  at: "when|time",
  time: "when|time",
  datetime: "when|time",
  is: "whether|is",
  url: "url|link|address",
  urls: "links|reading",
  hr: "heart rate",
  ftp: "functional threshold power",
  lthr: "lactate threshold heart rate",
  mhr: "maximum heart rate",
  tss: "training stress score",
  tz: "time zone",
  lat: "latitude",
  lon: "longitude",
  llm: "language model",
  max: "maximum|most",
  firstname: "first name",
  lastname: "last name",
  birthday: "birth",
  play: "show",
  jsonschema: "json schema",
  mime: "media",
  fiber: "fibre",
  fatburn: "fat burn",
  normalized: "normalised|normalized",
  ref: "reference",
  org: "organisation",
  config: "settings|configuration",
};

/** The verb with which an operation's description begins, by the first word of its page's title, or by the last. */
const VERBS: Readonly<Record<string, RegExp>> = {
  Get: /\bReturns\b/,
  List: /\bReturns\b.*page by page/,
  Create: /\b(Creates|Stores|Answers|Has|Gives)\b/,
  Delete: /\bRemoves\b/,
  Fetch: /\bFetches\b/,
  PUT: /\bReplaces\b/,
  PATCH: /\bChanges\b/,
};

/** Descriptions that are about something else than what they stand at, a line each. */
export function nameFaults(
  root: JsonObject,
  pages: readonly Page[],
  { factsAt, operations }: Gathered,
): string[] {
  const spoken = elsewhere(pages, root);
  const isTold = (at: string): boolean =>
    factsAt(at).some(({ spec: { type, words, unit } }) => (type ?? words ?? unit) !== undefined) ||
    spoken.some((each) => each.at.test(at));
  const blocks = blocksOf(root);
  const guesses = blocks
    .filter(({ at, kind }) => kind === "property" && factsAt(at).length > 0 && !isTold(at))
    .filter(({ text }) => !text.startsWith("By its name, "))
    .map(
      ({ at, text }) =>
        `${at}: no page says what it means, so its description "${text}" begins with "By its name, "`,
    );
  const ofNames = blocks.flatMap((block) => {
    const { at, kind, text } = block;
    const words = wordsOf(block);
    const absent = words.filter((word) => !speaksOf(text, word));
    const isEnough = absent.length === 0 || (kind === "schema" && absent.length < words.length);
    return isEnough ? [] : [`${at}: its description "${text}" does not speak of "${absent.join(" ")}"`];
  });
  const ofTitles = operations.flatMap(({ facts: { title }, spoken: { name, operation } }) => {
    if (title === undefined) return [];
    const { summary, description } = operation;
    const [verb = "", ...rest] = title.replace(/[()]/g, "").split(" ");
    const expected = VERBS[rest.at(-1) ?? ""] ?? VERBS[verb];
    const faults = [verb, ...rest]
      .filter((word) => !speaksOf(String(summary), word))
      .map((word) => `the summary "${summary}" does not say "${word}"`);
    if (!expected?.test(String(description))) faults.push(`the description does not say ${expected}`);
    if (!rest.some((word) => speaksOf(String(description), word)))
      faults.push("the description speaks of none of these");
    return faults.map((fault) => `${name}: its page is called "${title}", ${fault}`);
  });
  return [...new Set([...guesses, ...ofNames, ...ofTitles])];
}

function wordsOf({ at, kind }: Block): string[] {
  if (kind === "document" || kind === "operation" || kind === "response" || / alternative \d$/.test(at))
    return [];
  const name = /([\w-]+)\}?$/.exec(at)?.[1] ?? "";
  return name
    .split(/[_-]|(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/)
    .map((word) => word.toLowerCase())
    .filter((word) => word !== "x");
}

/** Whether a text has the word, or another form of it. */
function speaksOf(text: string, word: string): boolean {
  const lower = text.toLowerCase().replaceAll("-", " ");
  const forms = (SPELT[word] ?? word).split("|");
  return forms.some((form) =>
    new RegExp(`\\b${form.toLowerCase().slice(0, Math.max(3, form.length - 2))}`).test(lower),
  );
}
