import { asNode, type Node } from "./sites.ts";

/** The first reference that leads nowhere: no tool could read such a contract. */
export function danglingReference(root: Node, value: unknown = root): string | undefined {
  if (Array.isArray(value)) return value.map((each) => danglingReference(root, each)).find(Boolean);
  const node = asNode(value);
  if (!node) return undefined;
  const reference = node.$ref;
  if (typeof reference === "string" && reference.startsWith("#/") && !resolves(root, reference))
    return reference;
  return Object.values(node)
    .map((each) => danglingReference(root, each))
    .find(Boolean);
}

function resolves(root: Node, reference: string): boolean {
  let here: unknown = root;
  for (const step of reference.slice(2).split("/"))
    here = (here as Node | undefined)?.[decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~")];
  return here !== undefined;
}
