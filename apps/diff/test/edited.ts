import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { readDocument } from "@onvy/contract/document";
import type { Contract } from "../src/change.ts";
import { folder } from "./folder.ts";

/** Any part of the contract: an edit in a test knows what stands where it reaches. */
// biome-ignore lint/suspicious/noExplicitAny: a typed path to each edited place would say nothing more
export type Edit = (contract: any) => void;

let count = 0;

/** The contract as it is. Its lines are those of openapi/onvy.yaml, in edited ones too. */
export const base = await written(readDocument());

/** A contract with an edit in it. */
export async function edited(edit: Edit, from: Contract = base): Promise<Contract> {
  const root = structuredClone(from.root);
  edit(root);
  return written({ ...from, root });
}

async function written({ root, locate }: Omit<Contract, "file">): Promise<Contract> {
  const file = fileURLToPath(new URL(`${count++}.json`, folder));
  const text = JSON.stringify(root);
  await writeFile(file, text);
  return { file, root: JSON.parse(text), locate };
}
