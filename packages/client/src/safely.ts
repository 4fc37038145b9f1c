/**
 * What `look` gives; undefined if it throws. For values that others made: a thrown thing may be a proxy, a getter may
 * throw, a class may be of another realm.
 */
export function safely<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
