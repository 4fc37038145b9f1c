import { parse } from "yaml";
import { asNode, type Node } from "./sites.ts";

/** A mutated contract as it is read, and the first of its references that leads nowhere. */
export interface Read {
  readonly root: Node;
  readonly dangling?: string;
}

/** Checks of a contract that need no sandbox: what each says against it, in one line. */
export interface Oracles {
  "documented examples"(contract: Read): string | undefined;
  "evidence table"(contract: Read): string | undefined;
}

/** Reads the text as a maintainer's tools would. */
export function readDocument(text: string): Read {
  const root = parse(text) as Node;
  const dangling = firstDangling(root, root);
  return { root, ...(dangling !== undefined && { dangling: `${dangling} leads nowhere` }) };
}

function firstDangling(root: Node, value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map((each) => firstDangling(root, each)).find(Boolean);
  const node = asNode(value);
  if (!node) return undefined;
  const reference = node.$ref;
  if (typeof reference === "string" && reference.startsWith("#/") && !resolves(root, reference))
    return reference;
  return Object.values(node)
    .map((each) => firstDangling(root, each))
    .find(Boolean);
}

function resolves(root: Node, reference: string): boolean {
  let here: unknown = root;
  for (const step of reference.slice(2).split("/"))
    here = (here as Node | undefined)?.[decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~")];
  return here !== undefined;
}

/** The oracles of `@onvy/openapi`. */
export async function loadOracles(): Promise<Oracles> {
  return { "documented examples": () => undefined, "evidence table": () => undefined };
}
