import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readDocument } from "@onvy/contract/document";
import { afterAll } from "vitest";

/** Any part of the contract: an edit in a test knows what stands where it reaches. */
// biome-ignore lint/suspicious/noExplicitAny: a typed path to each edited place would say nothing more
export type Edit = (contract: any) => void;

const reports = join(import.meta.dirname, "../reports");
await mkdir(reports, { recursive: true });
const folder = await mkdtemp(join(reports, "test-"));
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The contract as it is. */
export const base = join(folder, "base.json");
await writeFile(base, JSON.stringify(readDocument().root));

let count = 0;

/** The file of a contract with an edit in it. */
export async function edited(edit: Edit, from: object = readDocument().root): Promise<string> {
  const contract = structuredClone(from);
  edit(contract);
  const file = join(folder, `${count++}.json`);
  await writeFile(file, JSON.stringify(contract, undefined, 1));
  return file;
}
