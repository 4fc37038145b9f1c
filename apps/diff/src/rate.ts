import { at, fromPointer } from "@onvy/contract/json";
import { byImpact, type Change, type Finding, heaviest, type Impact, type Pair } from "./change.ts";
import { reachIn } from "./reach.ts";
import { type RawChange, redoclyDiff } from "./redocly.ts";
import type { Rule } from "./rules/rule.ts";
import { rules as ownRules } from "./rules/rules.ts";
import { onlyWords } from "./words.ts";

/** Every change between two contract files, rated by Redocly and by the rules here, the heaviest first. */
export async function rate(pair: Pair, rules = ownRules): Promise<Change[]> {
  const raw = await redoclyDiff(pair.base.file, pair.revision.file);
  const reach = { base: reachIn(pair.base.root), revision: reachIn(pair.revision.root) };
  return merge([...raw.map(rated), ...own(pair, rules)])
    .map(({ rules, ...finding }) => ({
      ...finding,
      rules,
      line: lineOf(pair, finding.pointer),
      ...reach[finding.side](finding.pointer),
    }))
    .sort((left, right) => byImpact(right.impact, left.impact) || compare(left.pointer, right.pointer));
}

/** The part of the version that the changes together must raise; undefined when nothing changed. */
export function bumpOf(changes: readonly Change[]): Impact | undefined {
  return heaviest(changes.map(({ impact }) => impact));
}

/** Where the place stands now; where it stood, if it is gone. */
function lineOf({ base, revision }: Pair, pointer: string): string {
  const path = fromPointer(pointer);
  const gone = at(revision.root, path) === undefined;
  const number = (gone ? base : revision).locate(path).split(":")[1] ?? "1";
  return `openapi/onvy.yaml:${number}${gone ? " before" : ""}`;
}

type Rated = Omit<Finding, "rule"> & { readonly rules: readonly string[] };

function* own(pair: Pair, rules: readonly Rule[]): Generator<Rated> {
  for (const rule of rules) for (const finding of rule.find(pair)) yield { ...finding, rules: [rule.name] };
}

/** Without a verdict a change is an addition, unless it is only words. */
function rated(change: RawChange): Rated {
  const side = change.kind === "added" ? "revision" : "base";
  const pointer = decodeURIComponent((change.base ?? change.revision)?.pointer.slice(1) ?? "");
  const impacts = change.verdicts.map(({ impact }) => impact);
  return {
    rules: change.verdicts.map(({ ruleId }) => ruleId),
    impact: heaviest(impacts) ?? (onlyWords(change) ? "patch" : "minor"),
    message: change.verdicts.map(({ message }) => message).join(" ") || messageOf(change, pointer),
    pointer,
    side: change.base ? "base" : side,
  };
}

function messageOf({ kind, typeName, property, base, revision }: RawChange, pointer: string): string {
  const steps = fromPointer(pointer);
  const name = steps.at(-1) === property ? steps.at(-2) : steps.at(-1);
  const node = `${typeName.replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase()} \`${name}\``;
  if (kind !== "modified") return `The ${node} was ${kind}.`;
  const [before, after] = [base?.value, revision?.value].map(shown);
  if (before === undefined) return `\`${property}\` of the ${node} was set to ${after}.`;
  if (after === undefined) return `\`${property}\` of the ${node} was removed: it was ${before}.`;
  return `\`${property}\` of the ${node} was ${before}, and is ${after}.`;
}

/** A value in a few words; undefined where there is none. */
function shown(value: unknown): string | undefined {
  const text = JSON.stringify(value);
  return text === undefined || text.length <= 60 ? text : `${text.slice(0, 57)}...`;
}

/** What several rules say of one place is one change; what no rule says is left out where a rule speaks. */
function merge(findings: readonly Rated[]): Rated[] {
  const merged = new Map<string, Rated>();
  const spoken = new Set(findings.filter(({ rules }) => rules.length > 0).map(({ pointer }) => pointer));
  for (const finding of findings) {
    if (finding.rules.length === 0 && spoken.has(finding.pointer)) continue;
    const known = merged.get(finding.pointer);
    const repeats = known?.message.includes(finding.message);
    merged.set(finding.pointer, {
      ...(known ?? finding),
      rules: [...new Set([...(known?.rules ?? []), ...finding.rules])],
      impact: heaviest([known?.impact ?? "patch", finding.impact]) ?? finding.impact,
      message: known ? (repeats ? known.message : `${known.message} ${finding.message}`) : finding.message,
    });
  }
  return [...merged.values()];
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
