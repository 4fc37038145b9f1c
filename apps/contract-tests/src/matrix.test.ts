import { describe, expect, test } from "vitest";
import type { DeclaredResponse, Example, Operation, Scheme } from "./contract/contract.ts";
import { bench, contract } from "./wire/bench.ts";
import { type CallRequest, call, type Outcome } from "./wire/caller.ts";
import { expectFaithful } from "./wire/faithful.ts";
import { title, validRequest, withParameter } from "./wire/requests.ts";
import { reportedViolations } from "./wire/violations.ts";

const { recorder } = await bench();

async function send(operation: Operation, request: CallRequest, scheme?: Scheme): Promise<Outcome> {
  const outcome = await call(recorder, operation, request, scheme);
  expect(reportedViolations(outcome.exchange)).toEqual([]);
  expectFaithful(operation, request, scheme ?? operation.security[0], outcome.exchange);
  return outcome;
}

function expectDeclared(
  outcome: Outcome,
  { status, body, headers }: DeclaredResponse,
  example?: Example,
): void {
  expect(outcome.response.status).toBe(status);
  const succeeded = status >= 200 && status < 300;
  if (succeeded) {
    expect(outcome.error).toBeUndefined();
    expect(outcome.data).toEqual(example?.value);
  } else {
    expectApiError(outcome.error, status);
    expect(outcome.data).toBeUndefined();
    expect(outcome.errorBody).toEqual(example?.value);
  }
  if (body) expect(outcome.response.headers.get("content-type")).toBe(body.mediaType);
  for (const { name } of headers) expect(outcome.response.headers.get(name)).not.toBeNull();
}

function expectApiError(error: unknown, _status: number): void {
  expect(error).toBeDefined();
}

// Prism answers HEAD with 405: head.test.ts.
for (const operation of contract.operations.filter(({ method }) => method !== "HEAD")) {
  const request = validRequest(operation);

  describe(title(operation), () => {
    for (const response of operation.responses) {
      const examples = response.body ? response.body.examples : [undefined];
      for (const example of examples)
        for (const scheme of operation.security)
          test(`${response.key} ${example?.name ?? "without a body"} › round-trips with ${scheme.name}`, async () => {
            const prefer = [`code=${response.status}`, ...(example ? [`example=${example.name}`] : [])].join(
              ", ",
            );
            const outcome = await send(
              operation,
              { ...request, headers: { ...request.headers, Prefer: prefer } },
              scheme,
            );
            expectDeclared(outcome, response, example);
          });
    }

    for (const { name, value } of operation.request?.examples ?? [])
      for (const scheme of operation.security)
        test(`request ${name} › is accepted with ${scheme.name}`, async () => {
          const outcome = await send(operation, { ...request, body: value }, scheme);
          expect(outcome.error).toBeUndefined();
          expect(outcome.response.ok).toBe(true);
        });

    for (const parameter of operation.parameters)
      for (const { name, value } of parameter.examples)
        test(`${parameter.in} ${parameter.name} ${name} › is accepted`, async () => {
          const outcome = await send(operation, withParameter(request, parameter, value));
          expect(outcome.error).toBeUndefined();
          expect(outcome.response.ok).toBe(true);
        });
  });
}
