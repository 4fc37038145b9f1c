import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DeclaredResponse } from "./contract/contract.ts";
import { sampleOf } from "./generate/arbitrary.ts";
import { bench, contract } from "./wire/bench.ts";
import { call } from "./wire/caller.ts";
import { expectApiError } from "./wire/expectations.ts";
import { expectFaithful } from "./wire/faithful.ts";
import type { Recorder } from "./wire/recorder.ts";
import { title, validRequest } from "./wire/requests.ts";

// Prism answers HEAD with 405, so a server of our own answers with what the contract declares.
let answer: { status: number; headers: Record<string, string> } = { status: 200, headers: {} };
const server = createServer((_, response) => {
  response.writeHead(answer.status, answer.headers).end();
});
let recorder: Recorder;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // it listens on TCP
  recorder = await (await bench()).record(`http://127.0.0.1:${port}`);
});

afterAll(async () => {
  await recorder.close();
  server.close();
});

function declaredHeaders({ headers }: DeclaredResponse): Record<string, string> {
  return Object.fromEntries(
    headers.map(({ name, schema, examples }) => [name, String(examples[0]?.value ?? sampleOf(schema))]),
  );
}

for (const operation of contract.operations.filter(({ method }) => method === "HEAD"))
  describe(title(operation), () => {
    for (const response of operation.responses)
      for (const scheme of operation.security)
        test(`${response.key} › gives its headers and no data with ${scheme.name}`, async () => {
          const request = validRequest(operation);
          answer = { status: response.status, headers: declaredHeaders(response) };
          const outcome = await call(recorder, operation, request, scheme);
          expectFaithful(operation, request, scheme, outcome.exchange);
          if (response.status >= 300) expectApiError(outcome, response.status);
          else expect(outcome.error).toBeUndefined();
          expect(outcome.data).toBeUndefined();
          expect(outcome.response.status).toBe(response.status);
          for (const [name, value] of Object.entries(answer.headers))
            expect(outcome.response.headers.get(name)).toBe(value);
        });
  });

test("Prism cannot serve HEAD, or this file would not be needed", async () => {
  const mock = (await bench()).recorder;
  const [operation] = contract.operations;
  const { status } = await fetch(mock.url + operation?.path, { method: "HEAD" });
  mock.take();
  expect(status).toBe(405);
});
