import type { JsonObject } from "../json.ts";
import { type Promised, promisedOf } from "../promises.ts";
import { disagreements } from "./agreement.ts";
import { documentFaults, documentStatements, isDocumentRow } from "./document.ts";
import { gather } from "./facts.ts";
import { idleInferences } from "./idle.ts";
import { type Inferences, readInferences } from "./inferences.ts";
import { lookup } from "./lookup.ts";
import { isLeftOpen, ruleFor } from "./rules.ts";
import { GRADES, type Grade, type Page, readSources } from "./sources.ts";
import { type Statement, supports } from "./support.ts";
import { typeOnPage } from "./types.ts";

/** Where a promise of the contract comes from. */
export interface Evidence {
  readonly name: string;
  readonly promise: string;
  readonly grade: Grade;
  /** Parts of the promise, or words of the name, that have a grade of their own. */
  readonly exceptions: readonly { readonly grade: Grade; readonly part: string }[];
  /** The pages that say it; `sample` where a page only shows a value. */
  readonly sources: readonly { readonly page: string; readonly grade: Grade; readonly sample: boolean }[];
  /** What a page adds in words or does not say, then the reasons of what is inferred. */
  readonly notes: readonly string[];
}

/** The pages and the list of inferences, read once. */
export interface Ground {
  readonly pages: readonly Page[];
  readonly inferences: Inferences;
}

/** Reads `openapi/sources/` and `openapi/inferences.yaml`. */
export function readGround(): Ground {
  return { pages: readSources(), inferences: readInferences() };
}

/** The evidence of everything that a contract promises by name, and where it and the pages differ, a line each. */
export function judge(root: JsonObject, ground: Ground) {
  const { pages, inferences } = ground;
  const promises = promisedOf(root);
  const gathered = gather(root, pages, new Set(inferences.notModelled.map(({ operation }) => operation)));
  const media = new Set(gathered.facts.map(({ spec }) => spec.media));
  const about = documentStatements(pages);
  const explicitAt = lookup(inferences.promises, (entry) => rowsOf(entry.name, promises, inferences));
  const context = { root, gathered, inferences, promises };
  const faults = [...disagreements(root, gathered), ...documentFaults(about, promises.values())];
  const used = new Set<string>();
  const evidence = new Map([...promises].map(([name, promised]) => [name, weigh(promised)]));
  faults.push(...idleInferences(context, used));
  return { evidence, faults, gathered };

  function weigh({ name, text, atoms }: Promised): Evidence {
    const facts = gathered.factsAt(name);
    const operations = gathered.operationsAt(name);
    const whole = isDocumentRow(name) ? about : [];
    const explicit = explicitAt(name);
    const reasons: string[] = [];
    const graded: { grade: Grade; part: string }[] = [];
    for (const atom of atoms) {
      const part = atom.text;
      const isKnownMedia = atom.keyword === "media type" && media.has(String(atom.value));
      const saying = isKnownMedia
        ? facts
        : [...facts, ...operations, ...whole].filter((each) => supports(each, atom));
      const mayBeInferred = isLeftOpen(name, atom, context);
      const stated = mayBeInferred ? explicit.find(({ parts }) => parts.includes(part)) : undefined;
      const rule = ruleFor(name, atom, context);
      if (saying.length > 0) graded.push({ grade: strongest(saying), part });
      else if (stated) infer(stated, part);
      else if (rule === undefined)
        faults.push(
          `${name}: onvy.yaml says "${part}" (${atom.keyword}), no page does, and ${
            mayBeInferred
              ? "inferences.yaml has no reason"
              : "no inference may: it stands in a page's file, or goes"
          }`,
        );
      else if (isShown(rule, name)) {
        graded.push({ grade: "inferred", part });
        reasons.push(inferences.rules[rule] ?? "");
      }
    }
    // Words of the name may have a reason too.
    for (const entry of explicit)
      for (const part of entry.parts)
        if (name.split(" ").includes(part) && !graded.some((each) => each.part === part)) infer(entry, part);
    const typed = facts.filter(({ spec }) => typeOnPage(spec) !== undefined);
    const direct = operations.filter(
      ({ spoken, facts: { response, status } }) => name === spoken.name || (response ?? status) !== undefined,
    );
    const supporting = (each: Statement): boolean => atoms.some((atom) => supports(each, atom));
    const saying = [...(typed.length > 0 ? typed : facts), ...direct, ...whole.filter(supporting)];
    const grade = strongest(saying);
    const exceptions = graded.filter(
      (each) => each.grade !== grade && ` ${name} ${text}`.includes(each.part),
    );
    const sources = [...saying, ...facts.filter(supporting)].map(({ page, grade, sample = false }) => {
      return { page, grade, sample };
    });
    const notes = facts.flatMap(({ spec: { unit, undocumented } }) => [
      ...(unit ? [unit] : []),
      ...(undocumented ? [`${undocumented} not documented`] : []),
    ]);
    return {
      name,
      promise: text,
      grade,
      exceptions: unique(exceptions, ({ part }) => part),
      sources: unique(sources, ({ page }) => page),
      notes: [...new Set([...notes, ...reasons])],
    };

    function infer(entry: Inferences["promises"][number], part: string): void {
      used.add(`${entry.name} ${part}`);
      graded.push({ grade: "inferred", part });
      reasons.push(entry.reason);
    }
  }
}

/** The rows that an inference speaks of: `* 401` that response of every operation without a row of its own. */
function rowsOf(name: string, promises: ReadonlyMap<string, Promised>, inferences: Inferences): string[] {
  if (!name.startsWith("* ")) return [name];
  const own = new Set(inferences.promises.map((entry) => entry.name));
  return [...promises.keys()].filter(
    (row) => row.endsWith(name.slice(1)) && !row.startsWith("WEBHOOK ") && !own.has(row),
  );
}

/** Names of schemas at bodies and the need of a body are told once, above the tables. */
function isShown(rule: string, name: string): boolean {
  return rule !== "body" && (rule !== "names" || !name.includes(" "));
}

function strongest(statements: readonly { readonly grade: Grade }[]): Grade {
  return GRADES.find((each) => statements.some(({ grade }) => grade === each)) ?? "inferred";
}

/** The first item of each key, in the place of the last. */
function unique<Item>(items: readonly Item[], key: (item: Item) => unknown): Item[] {
  return [...new Map(items.toReversed().map((item) => [key(item), item])).values()].reverse();
}
