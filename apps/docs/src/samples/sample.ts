/** What both languages' samples of an operation say: the same example, the same ids, the same answer. */
import type { NamedExample, OperationPage, ParameterField } from "../model/reference.ts";

/** The call that an operation's samples make. */
export interface SampleCall {
  readonly operation: OperationPage;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  /** The answer that the page shows beside the samples, and that a mock gives. */
  readonly answer: { readonly status: string; readonly example: NamedExample | undefined };
}

/** Made from the operation's first examples, which are the ones that the mock answers with. */
export function sampleCall(operation: OperationPage): SampleCall {
  const answer = operation.responses.find(({ status }) => status.startsWith("2"));
  if (answer === undefined) throw new Error(`${operation.id} has no success answer`);
  return {
    operation,
    path: examplesOf(operation.parameters, "path"),
    // A first call has no page token: the list begins at its first page.
    query: examplesOf(
      operation.parameters.filter(({ name }) => name !== "page"),
      "query",
    ),
    body: operation.request?.examples[0]?.value,
    answer: { status: answer.status, example: answer.body?.examples[0] },
  };
}

function examplesOf<Place extends ParameterField["in"]>(parameters: readonly ParameterField[], place: Place) {
  const found = parameters.filter((parameter) => parameter.in === place);
  return Object.fromEntries(
    found.map(({ name, example }) => {
      if (example === undefined) throw new Error(`The parameter ${name} has no example`);
      return [name, place === "path" ? String(example) : example];
    }),
  ) as Place extends "path" ? Record<string, string> : Record<string, unknown>; // by the line above
}
