import { asList, asObject, type JsonObject } from "@onvy/contract/json";
import { objects } from "../sites.ts";
import { type Change, changing, drop, dropping, operator, set } from "./operator.ts";

/** Each alternative taken away, one that asks for nothing added, one of another scheme added. */
function* requirements({ security }: JsonObject, document: JsonObject): Generator<Change> {
  if (!Array.isArray(security)) return;
  const used = security.map((alternative) => Object.keys(asObject(alternative)));
  for (const [index, names] of used.entries()) {
    const target = ["security", names.join("+") || "none"];
    if (used.length > 1) yield { ...drop(["security", String(index)]), target, variant: "drop" };
  }
  const added = (requirement: JsonObject, variant: string): Change => ({
    ...set(["security", String(used.length)], requirement, variant),
    target: ["security"],
  });
  if (used.length > 0) yield added({}, "anonymous too"); // none at all asks for nothing already
  for (const [scheme] of objects(asObject(document.components).securitySchemes))
    if (!used.flat().includes(scheme)) yield added({ [scheme]: [] }, `${scheme} too`);
}

/** Mistakes in who may call. */
export const securityOperators = [
  operator("security.alternatives", "document", requirements),
  operator("security.alternatives", "operation", requirements),
  dropping("security.drop", "document", "security"),
  dropping("security.drop", "operation", "security"),
  operator("security.drop", "operation", ({ security }) =>
    security === undefined || asList(security).length > 0 ? [set(["security"], [], "open")] : [],
  ),
  changing("scheme.header", "security scheme", "name", (name) => `${name}-Mutant`),
  changing("scheme.in", "security scheme", "in", (where) => (where === "header" ? "query" : undefined)),
  operator("scheme.type", "security scheme", function* (node) {
    if (node.scheme) yield set(["scheme"], node.scheme === "bearer" ? "basic" : "bearer");
    if (node.type === "apiKey") yield { ...set([], { type: "http", scheme: "bearer" }), target: ["type"] };
  }),
];
