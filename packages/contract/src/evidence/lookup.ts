/** Finds the items that have a key, in their order, without a look at all the others: these checks grow with the contract. */
export function lookup<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly (string | undefined)[],
): (key: string) => readonly Item[] {
  const pairs = items.flatMap((item) => [...new Set(keysOf(item))].map((key) => ({ key, item })));
  const found = Map.groupBy(pairs, ({ key }) => key);
  return (key) => (found.get(key) ?? []).map(({ item }) => item);
}
