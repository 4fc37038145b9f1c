import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { readDocument } from "@onvy/contract/document";
import type { Contract } from "../src/change.ts";
import { closure } from "../src/reach.ts";
import { folder } from "./folder.ts";

/** Any part of the contract: an edit in a test knows what stands where it reaches. */
// biome-ignore lint/suspicious/noExplicitAny: a typed path to each edited place would say nothing more
export type Edit = (contract: any) => void;

let count = 0;

/** The contract as it is. Its lines are those of openapi/onvy.yaml, in edited ones too. */
export const whole = await written(readDocument());

/** What of it the edits are about, with all that this refers to: the rest would only be compared with itself. */
export const base = await edited((contract) => {
  const subjects = [
    "/habits",
    "/users",
    "/users/{user_id}/chat/completions",
    "/v1/projects/{project_id}/auth/server",
  ];
  for (const path of Object.keys(contract.paths)) if (!subjects.includes(path)) delete contract.paths[path];
  const { components, ...rest } = contract;
  const used = closure(contract, rest);
  for (const section of ["schemas", "examples"])
    for (const name of Object.keys(components[section]))
      if (!used.has(`/components/${section}/${name}`)) delete components[section][name];
}, whole);

/** A contract with an edit in it. */
export async function edited(edit: Edit, from = base): Promise<Contract> {
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
