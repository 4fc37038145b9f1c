import type { Operation } from "@onvy/contract/operations";
import { title } from "@onvy/contract/operations";
import { describe, expect, test } from "vitest";
import { validRequest } from "../src/generate/requests.ts";
import { call, type Outcome } from "../src/wire/caller.ts";
import { expectApiError, expectRefused, expectSuccess } from "../src/wire/expectations.ts";
import { contract, fixture } from "./fixture.ts";

const { recorder } = await fixture();
const withBody = contract.operations.filter(({ request }) => request);

/** Sends other bytes than the client would, which has no way to. */
function sendBytes(operation: Operation, body: string, contentType = "application/json"): Promise<Outcome> {
  return call(recorder, operation, validRequest(operation), undefined, ({ url, method, headers }) => {
    const changed = new Headers(headers);
    changed.set("content-type", contentType);
    return new Request(url, { method, headers: changed, body });
  });
}

for (const operation of withBody)
  describe(`${title(operation)} › request body`, () => {
    test("malformed JSON › is answered with 400", async () => {
      expectApiError(await sendBytes(operation, '{"id": '), 400);
    });

    test("another content type › is refused", async () => {
      const outcome = await sendBytes(operation, JSON.stringify(validRequest(operation).body), "text/plain");
      // Prism falls back to the contract's 422 or 400 where it declares no 415.
      expect([415, 422, 400]).toContain(outcome.exchange.status);
      expect(outcome.error).toBeDefined();
    });

    test(`no body › is ${operation.request?.required ? "refused" : "accepted"}`, async () => {
      const outcome = await sendBytes(operation, "");
      if (operation.request?.required) expectRefused(outcome, ["request"], "required");
      else expectSuccess(outcome);
    });

    test("a body of one megabyte › gets an answer", async () => {
      const outcome = await sendBytes(operation, JSON.stringify({ padding: "x".repeat(1_000_000) }));
      expect(outcome.exchange.status).toBeLessThan(500);
    });
  });

test("a body beyond the mock's limit › is answered with 413", async () => {
  for (const operation of withBody.slice(0, 1))
    expectApiError(await sendBytes(operation, JSON.stringify({ padding: "x".repeat(11_000_000) })), 413);
});
