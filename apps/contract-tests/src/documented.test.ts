import { describe, expect, test } from "vitest";
import { loadDocumented, operationOf, webhookOf } from "./contract/documented.ts";
import { fromPointer, type Json, pointer, put } from "./contract/json.ts";
import type { Schema } from "./contract/schema.ts";
import { violationsOf } from "./contract/validator.ts";
import { type DocumentedException, documentedExceptions } from "./documented-exceptions.ts";
import { bench, contract } from "./wire/bench.ts";
import { call } from "./wire/caller.ts";
import { expectDecoded, expectSuccess } from "./wire/expectations.ts";
import { validRequest } from "./wire/requests.ts";

// The contract, the types and the mock come from one file and would agree with any mistake in it. These bodies do
// not: they are what ONVY's documentation shows.
const { recorder, proxied } = await bench();
const proxy = await proxied();
const documented = loadDocumented();

/** Exactly the rules that the exceptions name are broken: no more, and no fewer. */
function expectOnlyExceptions(schema: Schema, body: Json, excepted: readonly DocumentedException[]): void {
  const broken = violationsOf(schema, body).map(({ path, keyword }) => `${pointer(path)} ${keyword}`);
  expect(broken.sort()).toEqual(excepted.flatMap(({ breaks }) => breaks).sort());
}

/** The body with something conforming in the places that the exceptions excuse. */
function repaired(body: Json, excepted: readonly DocumentedException[]): Json {
  const repairs = excepted.flatMap(({ breaks, instead }) =>
    breaks.map((each) => ({ path: fromPointer(each.split(" ")[0] ?? ""), instead })),
  );
  return repairs.reduce((whole, { path, instead }) => put(whole, path, instead), body);
}

for (const example of documented) {
  const { name, request, response } = example;
  const of = (side: string) =>
    documentedExceptions.filter((each) => each.example === name && each.side === side);

  describe(`documented ${name}`, () => {
    const webhook = webhookOf(contract, example);
    if (webhook) {
      test("delivery › conforms to the contract", () => {
        expectOnlyExceptions(webhook.operation.request?.schema ?? {}, request, of("request"));
      });
      return;
    }

    const operation = operationOf(contract, example);
    test("operation › is in the contract", () => expect(operation).toBeDefined());
    if (!operation) return;

    if (request !== null) {
      test("request › conforms to the contract", () => {
        expectOnlyExceptions(operation.request?.schema ?? {}, request, of("request"));
      });
      test("request › is accepted by the mock", async () => {
        const body = repaired(request, of("request"));
        expectSuccess(await call(recorder, operation, { ...validRequest(operation), body }));
      });
    }

    const success = operation.responses.find(({ status }) => status < 300);
    if (response !== null && success?.body) {
      const { status, body } = success;
      test("response › conforms to the contract", () => {
        expectOnlyExceptions(body.schema, response, of("response"));
      });
      test("response › passes and is decoded as documented", async () => {
        const value = repaired(response, of("response"));
        proxy.answerWith(status, body.mediaType, value);
        expectDecoded(await call(proxy.recorder, operation, validRequest(operation)), value);
      });
    }
    test("response › is modelled", () => expect(response === null || success?.body !== undefined).toBe(true));
  });
}

test.each(documentedExceptions)(
  "exception $example $side › is about a documented body",
  ({ example, side }) => {
    expect(documented.find(({ name }) => name === example)?.[side] ?? null).not.toBeNull();
  },
);
