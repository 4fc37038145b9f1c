import { createOnvyClient } from "@onvy/client";
import type { Outcome } from "./caller.ts";
import type { Exchange } from "./recorder.ts";

/** An exchange for tests of what judges one: `GET /habits` with a key, answered with `[]`. */
export function exchangeWith(change: Partial<Exchange> = {}): Exchange {
  return {
    method: "GET",
    target: "/habits",
    headers: [["x-api-key", "contract-tests-key"]],
    body: Buffer.alloc(0),
    status: 200,
    responseHeaders: { "content-type": "application/json" },
    responseBody: Buffer.from("[]"),
    started: 0,
    took: 1,
    ...change,
  };
}

/** What the built client makes of an answer, with the exchange that carried it. */
export async function outcomeOf(
  status: number,
  body: string,
  change: Partial<Exchange> = {},
): Promise<Outcome> {
  const fetch = async () =>
    new Response(body || null, { status, headers: { "content-type": "application/json" } });
  const client = createOnvyClient({ apiKey: "k", baseUrl: "http://127.0.0.1", fetch, maxRetries: 0 });
  const { data, error } = await client.GET("/habits");
  return { data, error, exchange: exchangeWith({ status, responseBody: Buffer.from(body), ...change }) };
}

/** The answer's header in which Prism reports violations. */
export function reporting(...violations: readonly [location: string, code: string][]): Partial<Exchange> {
  const list = violations.map(([location, code]) => ({ location: location.split("/"), code, message: "" }));
  return { responseHeaders: { "content-type": "application/json", "sl-violations": JSON.stringify(list) } };
}
