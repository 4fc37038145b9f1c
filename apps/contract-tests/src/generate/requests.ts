import type { Json } from "@onvy/contract/json";
import type { Body, CallRequest, Operation, Parameter } from "@onvy/contract/operations";
import { conforms } from "@onvy/contract/validator";
import { sampleOf } from "./arbitrary.ts";

/** A request that conforms: the required parameters and the body, with nothing optional besides. */
export function validRequest(operation: Operation): CallRequest {
  const required = (where: Parameter["in"]): Record<string, Json> =>
    Object.fromEntries(
      operation.parameters
        .filter((parameter) => parameter.in === where && parameter.required)
        .map((parameter) => [parameter.name, conformingValue(parameter)]),
    );
  const { request } = operation;
  return {
    path: required("path"),
    query: required("query"),
    headers: Object.fromEntries(
      Object.entries(required("header")).map(([name, value]) => [name, String(value)]),
    ),
    body: request && conformingValue(request),
  };
}

/** The first example that conforms, so that a faulty one fails its own tests only; else a generated value. */
export function conformingValue({ schema, examples }: Pick<Body, "schema" | "examples">): Json {
  return examples.find(({ value }) => conforms(schema, value))?.value ?? sampleOf(schema);
}

/** The request with one parameter set, or without it. */
export function withParameter(
  request: CallRequest,
  { in: where, name }: Parameter,
  value: Json | undefined,
): CallRequest {
  const part = where === "header" ? "headers" : where;
  const { [name]: _, ...others }: Record<string, Json> = { ...request[part] };
  if (value === undefined) return { ...request, [part]: others };
  return { ...request, [part]: { ...others, [name]: where === "header" ? String(value) : value } };
}
