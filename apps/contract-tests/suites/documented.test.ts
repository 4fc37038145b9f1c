import { bodiesOf, type DocumentedBody, loadDocumented, operationOf } from "@onvy/contract/documented";
import { fromPointer, type Json, put } from "@onvy/contract/json";
import { successOf } from "@onvy/contract/operations";
import { describe, test } from "vitest";
import { validRequest } from "../src/generate/requests.ts";
import { call } from "../src/wire/caller.ts";
import { expectDecoded, expectSuccess } from "../src/wire/expectations.ts";
import { contract, fixture } from "./fixture.ts";

// The contract, the types and the mock come from one file and would agree with any mistake in it. These bodies do
// not: they are what ONVY's documentation shows. That they conform is tested in packages/contract.
const { recorder, proxied } = await fixture();
const proxy = await proxied();

/** The body with something conforming in the places that the exceptions excuse. */
function repaired({ value, excepted }: DocumentedBody): Json {
  const repairs = excepted.flatMap(({ breaks, instead }) =>
    breaks.map((each) => ({ path: fromPointer(each.split(" ")[0] ?? ""), instead })),
  );
  return repairs.reduce((whole, { path, instead }) => put(whole, path, instead), value);
}

for (const example of loadDocumented()) {
  const operation = operationOf(contract, example);
  if (!operation || example.method === "WEBHOOK") continue;
  const bodies = bodiesOf(contract, example);
  const success = successOf(operation);

  describe(`documented ${example.name}`, () => {
    for (const body of bodies.filter(({ name }) => name.endsWith(" request")))
      test("request › is accepted by the mock", async () => {
        expectSuccess(await call(recorder, operation, { ...validRequest(operation), body: repaired(body) }));
      });
    for (const body of bodies.filter(({ name }) => name.endsWith(" response")))
      test("response › passes and is decoded as documented", async () => {
        const value = repaired(body);
        proxy.answerWith(success?.status ?? 0, success?.body?.mediaType ?? "", value);
        expectDecoded(await call(proxy.recorder, operation, validRequest(operation)), value);
      });
  });
}
