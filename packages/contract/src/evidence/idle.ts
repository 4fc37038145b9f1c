import type { Promised } from "../promises.ts";
import type { Fact, Gathered } from "./facts.ts";
import type { Inferences } from "./inferences.ts";
import { isRequiredByOrder } from "./rules.ts";

interface Judged {
  readonly inferences: Inferences;
  readonly gathered: Gathered;
  readonly promises: ReadonlyMap<string, Promised>;
  /** The parts for which a reason was needed, as `NAME PART`. */
  readonly used: ReadonlySet<string>;
  readonly factsOf: (name: string) => readonly Fact[];
}

/** What the list of inferences has and the contract has not, a line each. */
export function idleInferences({ inferences, gathered, promises, used, factsOf }: Judged): string[] {
  const stale = inferences.promises.flatMap(({ name, parts }) =>
    parts
      .filter((part) => !used.has(`${name} ${part}`))
      .map((part) => `${name}: inferences.yaml has a reason for "${part}", which nothing in onvy.yaml needs`),
  );
  const optional = [...Object.entries(inferences.lastRequired)].flatMap(([object]) =>
    (gathered.orders.get(object)?.[0] ?? []).flatMap((field) => {
      const name = `${object}.${field}`;
      const facts = factsOf(name);
      if (facts.length === 0 || !isRequiredByOrder(name, { inferences, gathered, facts })) return [];
      return promises.get(name)?.atoms.some(({ keyword }) => keyword === "required")
        ? []
        : [`${name}: required by the order of the sample, and optional in onvy.yaml`];
    }),
  );
  const everywhere = inferences.promises.flatMap(({ name }) => {
    const suffix = name.startsWith("* ") ? name.slice(1) : undefined;
    return suffix === undefined
      ? []
      : [...promises.keys()]
          .filter((row) => /^[A-Z]+ \/\S*$/.test(row) && !promises.has(row + suffix))
          .map((row) => `${row}: inferences.yaml has "${name}", for every operation`);
  });
  const unbounded = inferences.lowerBound.filter(
    (name) => !promises.get(name)?.atoms.some(({ keyword }) => keyword === "minimum"),
  );
  return [
    ...stale,
    ...everywhere,
    ...optional,
    ...unbounded.map((name) => `${name}: the sample gives a lower bound, onvy.yaml has none`),
  ];
}
