import { type Deviation, watchConformance } from "@onvy/client/conformance";

/** What the package's own watcher hears of an answer, as customers hear of it in their own traffic. */
export async function heardOf(method: string, path: string, answer: Response): Promise<Deviation[]> {
  const heard: Deviation[] = [];
  const fetch = watchConformance({
    onDeviation: (deviation) => heard.push(deviation),
    fetch: async () => answer,
  });
  await (await fetch(`http://localhost${path}`, { method })).text();
  // It tells what it heard once it has read its own copy, which came first.
  await new Promise((resolve) => setImmediate(resolve));
  return heard;
}
