import { asList, asNode } from "../sites.ts";
import { drop, operator, put } from "./operator.ts";

/** Mistakes in parameters: those written in place, those of components, and the references to them. */
export const parameterOperators = [
  ...(["operation", "path item", "webhook"] as const).map((kind) =>
    operator("parameter.drop", kind, function* (node, at) {
      for (const [index, entry] of asList(node.parameters).entries()) {
        const parameter = asNode(entry) ?? {};
        const name = String(parameter.name ?? parameter.$ref);
        yield { ...drop([...at, "parameters", index]), target: [...at, "parameters", name] };
      }
    }),
  ),
  operator("parameter.rename", "parameter", function* (node, at) {
    if (node.name) yield put([...at, "name"], `${node.name}_mutant`);
  }),
  operator("parameter.in", "parameter", function* (node, at) {
    if (node.in === "query") yield put([...at, "in"], "header");
    if (node.in === "header") yield put([...at, "in"], "query");
  }),
  operator("parameter.required", "parameter", function* (node, at) {
    if (node.in && node.in !== "path") yield put([...at, "required"], node.required !== true);
  }),
];
