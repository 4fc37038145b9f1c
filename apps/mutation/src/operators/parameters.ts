import { asList, asObject } from "@onvy/contract/json";
import { drop, operator, set } from "./operator.ts";

/** Mistakes in parameters: those written in place, those of components, and the references to them. */
export const parameterOperators = [
  ...(["operation", "path item", "webhook"] as const).map((kind) =>
    operator("parameter.drop", kind, function* (node, at) {
      for (const [index, entry] of asList(node.parameters).entries()) {
        const { name, $ref } = asObject(entry);
        yield {
          ...drop([...at, "parameters", String(index)]),
          target: [...at, "parameters", String(name ?? $ref)],
        };
      }
    }),
  ),
  operator("parameter.rename", "parameter", function* (node, at) {
    if (node.name) yield set([...at, "name"], `${node.name}_mutant`);
  }),
  operator("parameter.in", "parameter", function* (node, at) {
    if (node.in === "query") yield set([...at, "in"], "header");
    if (node.in === "header") yield set([...at, "in"], "query");
  }),
  operator("parameter.required", "parameter", function* (node, at) {
    if (node.in && node.in !== "path") yield set([...at, "required"], node.required !== true);
  }),
  // What changes how a value is written, and not which.
  operator("parameter.writing", "parameter", function* (node, at) {
    if (node.in !== "query") return;
    yield set([...at, "allowReserved"], true);
    yield set([...at, "allowEmptyValue"], true);
    yield set([...at, "deprecated"], true);
  }),
];
