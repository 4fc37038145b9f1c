import type { JsonObject } from "../json.ts";
import type { Atom } from "../promises/atoms.ts";
import { type Promised, promisedOf } from "../promises.ts";
import { disagreements } from "./agreement.ts";
import { documentFacts, documentFaults, isDocumentRow, supportsDocument } from "./document.ts";
import { type Gathered, gather } from "./facts.ts";
import { idleInferences } from "./idle.ts";
import { type Inferences, readInferences } from "./inferences.ts";
import { lookup } from "./lookup.ts";
import { isLeftOpen, type Rule, ruleFor } from "./rules.ts";
import { GRADES, type Grade, type Page, readSources } from "./sources.ts";
import { supports, supportsOperation } from "./support.ts";
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

export interface Judgement {
  readonly evidence: ReadonlyMap<string, Evidence>;
  /** Where the contract and the pages differ, a line each. */
  readonly faults: readonly string[];
  readonly gathered: Gathered;
}

/** The evidence of everything that a contract promises, and what is wrong with it. */
export function judge(root: JsonObject, ground: Ground = readGround()): Judgement {
  const { pages, inferences } = ground;
  const promises = promisedOf(root);
  const gathered = gather(root, pages, new Set(inferences.notModelled.map(({ operation }) => operation)));
  const about = documentFacts(pages);
  const factsOf = lookup(gathered.facts, ({ place }) => place.layers.map(({ row }) => row));
  const explicit = explicitOf(promises, inferences);
  const faults = [...disagreements(root, gathered), ...documentFaults(about, promises.values())];
  const used = new Set<string>();
  const evidence = new Map<string, Evidence>();
  for (const promised of promises.values()) evidence.set(promised.name, weigh(promised));
  faults.push(...idleInferences({ inferences, gathered, promises, used, factsOf }));
  return { evidence, faults, gathered };

  function weigh(promised: Promised): Evidence {
    const { name, atoms } = promised;
    const operation = operationOf(name);
    const facts = factsOf(name);
    const operations = gathered.operations.filter(
      ({ spoken }) =>
        spoken.name === operation && [operation, `${operation} ${spoken.success.status}`].includes(name),
    );
    const direct = operations.filter(
      ({ facts: said }) => name === operation || said.response !== undefined || said.status !== undefined,
    );
    const whole = isDocumentRow(name) ? about : [];
    const context = { root, gathered, inferences, facts, operations, promises };
    const reasons: string[] = [];
    const graded: { atom: Atom; grade: Grade }[] = [];
    for (const atom of atoms) {
      const grades = [
        ...facts.filter((fact) => supports(fact, atom) || mediaIsKnown(atom)).map(({ grade }) => grade),
        ...operations.filter((said) => supportsOperation(said, atom)).map(({ grade }) => grade),
        ...whole.filter((fact) => supportsDocument(fact, atom)).map(({ grade }) => grade),
      ];
      const mayBeInferred = isLeftOpen(name, atom, context);
      const stated = mayBeInferred
        ? explicit.get(name)?.find(({ parts }) => parts.includes(atom.text))
        : undefined;
      const rule = stated ? undefined : ruleFor(name, atom, context);
      if (grades.length > 0) graded.push({ atom, grade: strongest(grades) });
      else if (stated) {
        used.add(`${stated.name} ${atom.text}`);
        graded.push({ atom, grade: "inferred" });
        reasons.push(stated.reason);
      } else if (rule !== undefined) {
        if (isShown(rule, name)) {
          graded.push({ atom, grade: "inferred" });
          reasons.push(inferences.rules[rule] ?? "");
        }
      } else
        faults.push(
          `${name}: onvy.yaml says "${atom.text}" (${atom.keyword}), no page does, and ${
            mayBeInferred
              ? "inferences.yaml has no reason"
              : "no inference may: it stands in a page's file, or goes"
          }`,
        );
    }
    for (const { name: row, parts, reason } of explicit.get(name) ?? [])
      for (const part of parts)
        if (name.split(/[ ]/).includes(part) && !graded.some(({ atom }) => atom.text === part)) {
          used.add(`${row} ${part}`);
          graded.push({ atom: { keyword: "word", value: part, text: part }, grade: "inferred" });
          reasons.push(reason);
        }
    const typed = facts.filter(({ spec }) => typeOnPage(spec) !== undefined);
    const saying = [
      ...(typed.length > 0 ? typed : facts),
      ...direct,
      ...whole.filter((fact) => atoms.some((atom) => supportsDocument(fact, atom))),
    ];
    const grade = saying.length > 0 ? strongest(saying.map((each) => each.grade)) : "inferred";
    const exceptions = unique(
      graded
        .filter((each) => each.grade !== grade && ` ${name} ${promised.text}`.includes(each.atom.text))
        .map((each) => ({ grade: each.grade, part: each.atom.text })),
      ({ part }) => part,
    );
    const telling = [...saying, ...facts.filter((fact) => atoms.some((atom) => supports(fact, atom)))];
    const sources = unique(
      telling.map((each) => ({
        page: each.page,
        grade: each.grade,
        sample: "spec" in each && each.spec.type === undefined && typeOnPage(each.spec) !== undefined,
      })),
      ({ page }) => page,
    );
    const notes = facts.flatMap(({ spec }) => [
      ...(spec.unit ? [spec.unit] : []),
      ...(spec.undocumented ? [`${spec.undocumented} not documented`] : []),
    ]);
    return {
      name,
      promise: promised.text,
      grade,
      exceptions,
      sources,
      notes: [...new Set([...notes, ...reasons])],
    };
  }

  function mediaIsKnown({ keyword, value }: Atom): boolean {
    return keyword === "media type" && gathered.facts.some(({ spec }) => spec.media === value);
  }
}

/** The inferences by the row they speak of. `* 401` speaks of that response of every operation without a row of its own. */
function explicitOf(
  promises: ReadonlyMap<string, Promised>,
  { promises: listed }: Inferences,
): Map<string, Inferences["promises"][number][]> {
  const found = new Map<string, Inferences["promises"][number][]>();
  const own = new Set(listed.map(({ name }) => name));
  for (const entry of listed) {
    const names = entry.name.startsWith("* ")
      ? [...promises.keys()].filter(
          (name) => name.endsWith(entry.name.slice(1)) && !name.startsWith("WEBHOOK ") && !own.has(name),
        )
      : [entry.name];
    for (const name of names) found.set(name, [...(found.get(name) ?? []), entry]);
  }
  return found;
}

/** Names of schemas at bodies and the need of a body are told once, above the tables. */
function isShown(rule: Rule, name: string): boolean {
  return rule !== "body" && (rule !== "names" || !name.includes(" "));
}

function operationOf(name: string): string {
  return /^(?:[A-Z]+ \/\S*|WEBHOOK \w+)/.exec(name)?.[0] ?? "";
}

function strongest(grades: readonly Grade[]): Grade {
  return GRADES.find((grade) => grades.includes(grade)) ?? "inferred";
}

function unique<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  return [...new Map([...items].reverse().map((item) => [key(item), item])).values()].reverse();
}
