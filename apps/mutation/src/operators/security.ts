import { asList, asObject, type JsonObject, type Path } from "@onvy/contract/json";
import { objects } from "../sites.ts";
import { type Change, drop, operator, set } from "./operator.ts";

/** Each alternative taken away, one that asks for nothing added, one of another scheme added. */
function* requirements(owner: JsonObject, at: Path, document: JsonObject): Generator<Change> {
  const alternatives = asList(owner.security);
  if (!Array.isArray(owner.security)) return;
  for (const [index, alternative] of alternatives.entries()) {
    const name = Object.keys(asObject(alternative)).join("+") || "none";
    if (alternatives.length > 1)
      yield {
        ...drop([...at, "security", String(index)]),
        target: [...at, "security", name],
        variant: "drop",
      };
  }
  const added = (requirement: JsonObject, variant: string): Change => ({
    ...set([...at, "security", String(alternatives.length)], requirement, variant),
    target: [...at, "security"],
  });
  if (alternatives.length > 0) yield added({}, "anonymous too"); // none at all asks for nothing already
  const used = new Set(alternatives.flatMap((alternative) => Object.keys(asObject(alternative))));
  for (const [scheme] of objects(asObject(document.components).securitySchemes))
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
      yield { ...set([...at, "security"], []), variant: "open" };
  }),
  operator("scheme.header", "security scheme", function* (node, at) {
    if (node.name) yield set([...at, "name"], `${node.name}-Mutant`);
  }),
  operator("scheme.in", "security scheme", function* (node, at) {
    if (node.in === "header") yield set([...at, "in"], "query");
  }),
  operator("scheme.type", "security scheme", function* (node, at) {
    if (node.scheme) yield set([...at, "scheme"], node.scheme === "bearer" ? "basic" : "bearer");
    if (node.type === "apiKey") yield { ...set(at, bearer), target: [...at, "type"] };
  }),
];

const bearer = { type: "http", scheme: "bearer" };
