import type { CallRequest, DeclaredResponse, Example, Operation, Scheme } from "@onvy/contract/operations";
import { title } from "@onvy/contract/operations";
import { describe, expect, test } from "vitest";
import { validRequest, withParameter } from "../src/generate/requests.ts";
import { call, type Outcome } from "../src/wire/caller.ts";
import { expectDecoded, expectSuccess } from "../src/wire/expectations.ts";
import { expectFaithful } from "../src/wire/faithful.ts";
import { contract, fixture } from "./fixture.ts";

const { recorder } = await fixture();

async function send(operation: Operation, request: CallRequest, scheme?: Scheme): Promise<Outcome> {
  const outcome = await call(recorder, operation, request, scheme);
  expectFaithful(operation, request, scheme ?? operation.security[0], outcome.exchange);
  return outcome;
}

function expectDeclared(
  outcome: Outcome,
  { status, body, headers }: DeclaredResponse,
  example?: Example,
): void {
  const { error, exchange } = outcome;
  expect(exchange.status).toBe(status);
  expect(error !== undefined).toBe(status >= 300);
  expectDecoded(outcome, example?.value);
  expect(exchange.responseHeaders["content-type"]).toBe(body?.mediaType);
  for (const header of headers) {
    const [given] = header.examples;
    if (given) expect(exchange.responseHeaders[header.name.toLowerCase()]).toBe(given.value);
  }
}

for (const operation of contract.operations) {
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
          expectSuccess(outcome);
        });

    for (const parameter of operation.parameters)
      for (const { name, value } of parameter.examples)
        test(`${parameter.in} ${parameter.name} ${name} › is accepted`, async () => {
          const outcome = await send(operation, withParameter(request, parameter, value));
          expectSuccess(outcome);
        });
  });
}
