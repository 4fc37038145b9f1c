import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Results } from "./results.ts";
import { renderSummary } from "./table.ts";

/** The README that names runtimes. */
const readmeFile = join(import.meta.dirname, "../../../packages/client/README.md");
const [begin, end] = ["<!-- runtimes: written by `pnpm consumers --write` -->\n", "<!-- /runtimes -->"];

/** The README as it is, and as it would be with a table of these results. */
export async function readmeWith(results: Results): Promise<{ committed: string; wanted: string }> {
  const committed = await readFile(readmeFile, "utf8");
  const [before, rest = ""] = committed.split(begin);
  if (!rest.includes(end)) throw new Error(`${readmeFile} has no place for the runtimes: ${begin}${end}`);
  const wanted = `${before}${begin}\n${renderSummary(results)}\n\n${rest.slice(rest.indexOf(end))}`;
  return { committed, wanted };
}

/** Writes the table of runtimes into the client's README. */
export async function writeReadme(results: Results): Promise<void> {
  await writeFile(readmeFile, (await readmeWith(results)).wanted);
}
