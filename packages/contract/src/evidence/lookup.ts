/** Finds the items that have a key, in their order, without a look at all the others: these checks grow with the contract. */
export function lookup<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly (string | undefined)[],
): (key: string) => readonly Item[] {
  const found = new Map<string, Item[]>();
  for (const item of items)
    for (const key of new Set(keysOf(item))) {
      if (key === undefined) continue;
      const known = found.get(key);
      if (known) known.push(item);
      else found.set(key, [item]);
    }
  return (key) => found.get(key) ?? [];
}
