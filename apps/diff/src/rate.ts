import { at, fromPointer } from "@onvy/contract/json";
import { byImpact, type Change, heaviest, type Impact, type Pair } from "./change.ts";
import { reachIn } from "./reach.ts";
import { type RawChange, redoclyDiff } from "./redocly.ts";
import { deliveryRules } from "./rules/deliveries.ts";
import { promiseRules } from "./rules/promises.ts";
import { requestRules } from "./rules/requests.ts";
import type { Rules } from "./rules/rule.ts";
import { onlyWords } from "./words.ts";

/** What is rated here because `redocly diff` rates it too low, each seen in test/rules.slow.test.ts. */
export const ownRules: Rules = { ...requestRules, ...deliveryRules, ...promiseRules };

/** Every change between two contract files, rated by Redocly and by the rules here, the heaviest first. */
export async function rate(pair: Pair): Promise<Change[]> {
  const raw = await redoclyDiff(pair.base.file, pair.revision.file);
  const reach = { base: reachIn(pair.base.root), revision: reachIn(pair.revision.root) };
  const found = Map.groupBy([...raw.map(rated), ...own(pair)], ({ pointer }) => pointer);
  return [...found.values()]
    .map(merged)
    .map(({ rules, ...finding }) => ({
      ...finding,
      rules,
      line: lineOf(pair, finding.pointer),
      ...reach[finding.side](finding.pointer),
    }))
    .sort((left, right) => byImpact(right.impact, left.impact) || (left.pointer < right.pointer ? -1 : 1));
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

type Finding = Pick<Change, "rules" | "impact" | "message" | "pointer" | "side">;

function* own(pair: Pair): Generator<Finding> {
  for (const [name, find] of Object.entries(ownRules))
    for (const { impact = "major", message, pointer } of find(pair))
      yield { rules: [name], impact, message, pointer, side: "base" };
}

/** Without a verdict a change is an addition, unless it is only words. */
function rated(change: RawChange): Finding {
  const pointer = decodeURIComponent((change.base ?? change.revision)?.pointer.slice(1) ?? "");
  const impacts = change.verdicts.map(({ impact }) => impact);
  return {
    rules: change.verdicts.map(({ ruleId }) => ruleId),
    impact: heaviest(impacts) ?? (onlyWords(change) ? "patch" : "minor"),
    message: change.verdicts.map(({ message }) => message).join(" ") || messageOf(change, pointer),
    pointer,
    side: change.base ? "base" : "revision",
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

/** What is found of one place is one change; what no rule says is left out where a rule speaks. */
function merged(findings: readonly Finding[]): Finding {
  const spoken = findings.filter(({ rules }) => rules.length > 0);
  const heard = spoken.length > 0 ? spoken : findings;
  let text = "";
  for (const { message } of heard) if (!text.includes(message)) text += `${text && " "}${message}`;
  return {
    ...(heard[0] as Finding), // a group has a first
    rules: [...new Set(heard.flatMap(({ rules }) => rules))],
    impact: heaviest(heard.map(({ impact }) => impact)) ?? "patch",
    message: text,
  };
}
