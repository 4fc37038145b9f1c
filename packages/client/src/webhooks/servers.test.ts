import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { signWebhook } from "../testing.ts";
import { fastifyWebhookReceiver, nodeWebhookReceiver, webhookReceiver } from "./servers.ts";

const secrets = "hook-secret";
const body = JSON.stringify({ id: "wh_1", events: [{ name: "meals:updated", text: "süß" }] });
const signed = { method: "POST", body, headers: await signWebhook(body, secrets) };
const large = { method: "POST", body: "x".repeat(2 ** 20 + 1) };
const onEvent = vi.fn();
beforeEach(() => void onEvent.mockReset());

/** Which methods an answer allows, if it says so. */
const allowed = ({ headers }: Response) => [headers.get("allow") ?? []].flat();

describe("webhookReceiver", () => {
  const receive = webhookReceiver({ secrets, onEvent });
  const ask = async (init?: RequestInit) => {
    const response = await receive(new Request("https://app.example/hooks", init));
    return [response.status, await response.text(), ...allowed(response)];
  };

  test("answers a delivery, and whatever else comes", async () => {
    expect(await ask(signed)).toEqual([204, ""]);
    expect(onEvent.mock.calls[0]?.[0]).toMatchObject({ name: "meals:updated", text: "süß" });
    expect(await ask({ ...signed, headers: {} })).toEqual([400, "no-signature"]);
    expect(await ask({ method: "POST" })).toEqual([400, "no-signature"]);
    expect(await ask(large)).toEqual([413, "too-large"]);
    expect(await ask()).toEqual([405, "", "POST"]);
    expect(onEvent).toHaveBeenCalledOnce();
  });
});

describe("nodeWebhookReceiver", () => {
  let close = () => {};
  afterEach(() => close());
  async function serve(listener: RequestListener): Promise<(init?: RequestInit) => Promise<unknown>> {
    const server = createServer(listener);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    close = () => void server.close();
    const { port } = server.address() as AddressInfo;
    return async (init) => {
      const response = await fetch(`http://127.0.0.1:${port}/`, init);
      return [response.status, await response.text(), ...allowed(response)];
    };
  }

  test("reads the bytes of Node's http", async () => {
    const ask = await serve(nodeWebhookReceiver({ secrets, onEvent }));
    expect(await ask(signed)).toEqual([204, ""]);
    expect(onEvent.mock.calls[0]?.[0]).toMatchObject({ text: "süß" });
    expect(await ask({ ...signed, headers: {} })).toEqual([400, "no-signature"]);
    expect(await ask(large)).toEqual([413, "too-large"]);
    expect(await ask()).toEqual([405, "", "POST"]);
  });

  test("takes the bytes that a parser left alone, and says so where it did not", async () => {
    const receive = nodeWebhookReceiver({ secrets, onEvent });
    const given: unknown[] = [Buffer.from(body), body, JSON.parse(body)];
    const ask = await serve((req, res) => receive(Object.assign(req, { body: given.shift() }), res));
    expect([await ask(signed), await ask(signed), await ask(signed)]).toEqual([
      [204, ""],
      [204, ""],
      [500, "parsed-body"],
    ]);
  });
});

// packages/client/servers runs it in Fastify itself; this is what it asks of Fastify.
test("fastifyWebhookReceiver takes the bytes as they come, at its own path", async () => {
  const removed = vi.fn();
  const parsed = vi.fn();
  let largest = 0;
  let answer: (request: object, reply: object) => Promise<unknown> = async () => "no route";
  await fastifyWebhookReceiver({ path: "/hooks", secrets, onEvent })({
    removeAllContentTypeParsers: removed,
    addContentTypeParser(
      type: string,
      { parseAs, bodyLimit }: { parseAs: string; bodyLimit: number },
      parser: (request: unknown, body: unknown, done: (...given: unknown[]) => void) => void,
    ) {
      largest = bodyLimit;
      parser({}, `${type} as ${parseAs}`, parsed);
    },
    post(path: string, handler: typeof answer) {
      if (path === "/hooks") answer = handler;
    },
  });
  const reply = { code: (status: number) => ({ send: (text: string) => [status, text] }) };
  expect(removed).toHaveBeenCalledOnce();
  expect(parsed).toHaveBeenCalledExactlyOnceWith(null, "* as buffer");
  expect(largest).toBe(2 ** 20);
  expect(await answer({ headers: signed.headers, body: Buffer.from(body) }, reply)).toEqual([204, ""]);
  expect(await answer({ headers: {}, body: Buffer.from(body) }, reply)).toEqual([400, "no-signature"]);
  expect(onEvent).toHaveBeenCalledOnce();
});
