/** Runs work with at most `width` pieces at a time, and gives the results in the order of the work. */
export async function inParallel<T>(width: number, work: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  let next = 0;
  const worker = async () => {
    for (let i = next++; i < work.length; i = next++) {
      const one = work[i];
      if (one) results[i] = await one();
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}
