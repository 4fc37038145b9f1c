import { type Context, isRequiredByOrder } from "./rules.ts";

/** What the list of inferences has and the contract has not, a line each; `used` are the parts that a reason was needed for. */
export function idleInferences(context: Context, used: ReadonlySet<string>): string[] {
  const { inferences, gathered, promises } = context;
  const isPromised = (name: string, keyword: string): boolean =>
    promises.get(name)?.atoms.some((atom) => atom.keyword === keyword) === true;
  const stale = inferences.promises.flatMap(({ name, parts }) =>
    parts
      .filter((part) => !used.has(`${name} ${part}`))
      .map((part) => `${name}: inferences.yaml has a reason for "${part}", which nothing in onvy.yaml needs`),
  );
  const operations = [...promises.keys()].filter((name) => /^[A-Z]+ \/\S*$/.test(name));
  const everywhere = inferences.promises.flatMap(({ name }) =>
    operations
      .filter((row) => name.startsWith("* ") && !promises.has(row + name.slice(1)))
      .map((row) => `${row}: inferences.yaml has "${name}", for every operation`),
  );
  const optional = Object.keys(inferences.lastRequired)
    .flatMap((object) => (gathered.orders.get(object)?.[0] ?? []).map((field) => `${object}.${field}`))
    .filter((name) => gathered.factsAt(name).length > 0 && isRequiredByOrder(name, context))
    .filter((name) => !isPromised(name, "required"))
    .map((name) => `${name}: required by the order of the sample, and optional in onvy.yaml`);
  const unbounded = inferences.lowerBound
    .filter((name) => !isPromised(name, "minimum"))
    .map((name) => `${name}: the sample gives a lower bound, onvy.yaml has none`);
  return [...stale, ...everywhere, ...optional, ...unbounded];
}
