import { asNode, type Node } from "./sites.ts";

/** Checks of a contract that need no sandbox: what each says against it, in one line. */
export interface Oracles {
  "documented examples"(contract: Node): string | undefined;
  "evidence table"(contract: Node): string | undefined;
}

/** The first reference that leads nowhere: no tool could read such a contract. */
export function danglingReference(root: Node): string | undefined {
  return firstDangling(root, root);
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
