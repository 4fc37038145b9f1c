import type { Path } from "../edits.ts";
import { asList, asNode, type Node, namedNodes } from "../sites.ts";
import { type Change, drop, operator, put } from "./operator.ts";

/** Each alternative taken away, one that asks for nothing added, one of another scheme added. */
function* requirements(owner: Node, at: Path, document: Node): Generator<Change> {
  const alternatives = asList(owner.security);
  if (!Array.isArray(owner.security)) return;
  for (const [index, alternative] of alternatives.entries()) {
    const name = Object.keys(asNode(alternative) ?? {}).join("+") || "none";
    if (alternatives.length > 1)
      yield {
        target: [...at, "security", name],
        variant: "drop",
        edits: [{ remove: [...at, "security", index] }],
      };
  }
  const added = (requirement: Node, variant: string): Change => ({
    ...put([...at, "security", alternatives.length], requirement, variant),
    target: [...at, "security"],
  });
  if (alternatives.length > 0) yield added({}, "anonymous too"); // none at all asks for nothing already
  const used = new Set(alternatives.flatMap((alternative) => Object.keys(asNode(alternative) ?? {})));
  for (const [scheme] of namedNodes(asNode(document.components) ?? {}, "securitySchemes"))
    if (!used.has(scheme)) yield added({ [scheme]: [] }, `${scheme} too`);
}

/** Mistakes in who may call. */
export const securityOperators = [
  operator("security.alternatives", "document", requirements),
  operator("security.alternatives", "operation", requirements),
  operator("security.drop", "document", function* (node) {
    if (node.security) yield drop(["security"]);
  }),
  operator("security.drop", "operation", function* (node, at) {
    if (node.security) yield drop([...at, "security"]);
    if (!Array.isArray(node.security) || node.security.length > 0)
      yield { ...put([...at, "security"], []), variant: "open" };
  }),
  operator("scheme.header", "security scheme", function* (node, at) {
    if (node.name) yield put([...at, "name"], `${node.name}-Mutant`);
  }),
  operator("scheme.in", "security scheme", function* (node, at) {
    if (node.in === "header") yield put([...at, "in"], "query");
  }),
  operator("scheme.type", "security scheme", function* (node, at) {
    if (node.scheme) yield put([...at, "scheme"], node.scheme === "bearer" ? "basic" : "bearer");
    if (node.type === "apiKey") yield { target: [...at, "type"], edits: [{ set: at, value: bearer }] };
  }),
];

const bearer = { type: "http", scheme: "bearer" };
