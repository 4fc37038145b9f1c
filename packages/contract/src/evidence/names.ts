import type { JsonObject } from "../json.ts";
import { type Block, blocksOf } from "./blocks.ts";
import { elsewhere } from "./elsewhere.ts";
import type { Gathered } from "./facts.ts";
import { lookup } from "./lookup.ts";
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
  mg: "mg",
  dl: "dl",
  max: "maximum|most",
  firstname: "first name",
  lastname: "last name",
  birthday: "birth",
  play: "show",
  jsonschema: "json schema",
  mime: "media",
  prob: "probability",
  fiber: "fibre",
  fatburn: "fat burn",
  normalized: "normalised|normalized",
  ref: "reference",
  org: "organisation",
  config: "settings|configuration",
};

/** The verb with which an operation's description begins, by the first word of its page's title. */
const VERBS: Readonly<Record<string, RegExp>> = {
  Get: /\bReturns\b/,
  List: /\bReturns\b.*page by page/,
  Create: /\b(Creates|Stores|Answers|Has|Gives)\b/,
  Delete: /\bRemoves\b/,
  Fetch: /\bFetches\b/,
};

/** Descriptions that are about something else than what they stand at, a line each. */
export function nameFaults(
  root: JsonObject,
  pages: readonly Page[],
  { facts, operations }: Gathered,
): string[] {
  const spoken = elsewhere(pages, root);
  const factsAt = lookup(facts, ({ place }) => place.layers.map(({ row }) => row));
  const blocks = blocksOf(root);
  const guesses = blocks.flatMap(({ at, kind, text }) => {
    const here = factsAt(at);
    if (kind !== "property" || here.length === 0) return [];
    const told =
      here.some(
        ({ spec }) => spec.type !== undefined || spec.words !== undefined || spec.unit !== undefined,
      ) || spoken.some((each) => each.at.test(at));
    if (told || text.startsWith("By its name, ")) return [];
    return [`${at}: no page says what it means, so its description "${text}" begins with "By its name, "`];
  });
  const ofNames = blocks.flatMap((block) => {
    const words = wordsOf(block);
    const absent = words.filter((word) => !speaksOf(block.text, word));
    const enough = absent.length === 0 || (block.kind === "schema" && absent.length < words.length);
    return enough
      ? []
      : [`${block.at}: its description "${block.text}" does not speak of "${absent.join(" ")}"`];
  });
  const ofTitles = operations.flatMap(({ facts: { title }, spoken: { name, operation } }) => {
    if (title === undefined) return [];
    const [verb = "", ...rest] = title.replace(/[()]/g, "").split(" ");
    const expected = title.endsWith("(PUT)")
      ? /\bReplaces\b/
      : title.endsWith("(PATCH)")
        ? /\bChanges\b/
        : VERBS[verb];
    const { summary, description } = operation;
    const absent = [verb, ...rest].filter((word) => !speaksOf(String(summary), word));
    return [
      ...absent.map(
        (word) => `${name}: its page is called "${title}", the summary "${summary}" does not say "${word}"`,
      ),
      ...(expected?.test(String(description))
        ? []
        : [`${name}: its page is called "${title}", the description does not say ${expected}`]),
      ...(rest.some((word) => speaksOf(String(description), word))
        ? []
        : [`${name}: its page is called "${title}", the description speaks of none of these`]),
    ];
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
