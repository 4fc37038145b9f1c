import type { Json } from "@onvy/contract/json";
import type { Body, CallRequest, Operation, Parameter } from "@onvy/contract/operations";
import { conforms } from "@onvy/contract/validator";
import { sampleOf } from "./arbitrary.ts";

/** A request that conforms: the required parameters and the body, with nothing optional besides. */
export function validRequest({ parameters, request }: Operation): CallRequest {
  const bare: CallRequest = { path: {}, query: {}, headers: {}, body: request && conformingValue(request) };
  return parameters
    .filter(({ required }) => required)
    .reduce((whole, each) => withParameter(whole, each, conformingValue(each)), bare);
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
