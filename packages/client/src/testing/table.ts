/** Things by owner and id, oldest first. */
export interface Table<T> {
  /** Adds a thing, or puts it in the place of the one with its id. */
  put(owner: string, id: string, item: T): void;
  get(owner: string, id: string): T | undefined;
  /** The owner's things, each with its place in the order of arrival. */
  rows(owner: string): readonly Row<T>[];
  /** The thing with this id, whoever owns it, and its owner. */
  find(id: string): { owner: string; item: T } | undefined;
  delete(owner: string, id: string): void;
  clear(): void;
}

export interface Row<T> {
  readonly serial: number;
  readonly item: T;
}

export function createTable<T>(): Table<T> {
  const owners = new Map<string, Map<string, Row<T>>>();
  let serial = 0;
  const of = (owner: string): Map<string, Row<T>> => {
    const known = owners.get(owner) ?? new Map<string, Row<T>>();
    owners.set(owner, known);
    return known;
  };
  return {
    put(owner, id, item) {
      const rows = of(owner);
      rows.set(id, { serial: rows.get(id)?.serial ?? ++serial, item });
    },
    get: (owner, id) => owners.get(owner)?.get(id)?.item,
    rows: (owner) => [...(owners.get(owner)?.values() ?? [])],
    find(id) {
      for (const [owner, rows] of owners) {
        const row = rows.get(id);
        if (row) return { owner, item: row.item };
      }
      return undefined;
    },
    delete: (owner, id) => {
      owners.get(owner)?.delete(id);
    },
    clear: () => owners.clear(),
  };
}
