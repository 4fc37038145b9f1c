import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { signWebhook } from "../testing.ts";
import { nodeWebhookReceiver, webhookReceiver } from "./servers.ts";

const secrets = "hook-secret";
const body = JSON.stringify({ id: "wh_1", events: [{ name: "meals:updated", text: "süß" }] });
const signed = { method: "POST", body, headers: await signWebhook(body, secrets) };
const large = { method: "POST", body: "x".repeat(2 ** 20 + 1) };
const onEvent = vi.fn();
beforeEach(() => void onEvent.mockReset());

describe("webhookReceiver", () => {
  const receive = webhookReceiver({ secrets, onEvent });
  const ask = async (init?: RequestInit) => {
    const response = await receive(new Request("https://app.example/hooks", init));
    return [response.status, await response.text()];
  };

  test("answers a delivery, and whatever else comes", async () => {
    expect(await ask(signed)).toEqual([204, ""]);
    expect(onEvent.mock.calls[0]?.[0]).toMatchObject({ name: "meals:updated", text: "süß" });
    expect(await ask({ ...signed, headers: {} })).toEqual([400, "no-signature"]);
    expect(await ask({ method: "POST" })).toEqual([400, "no-signature"]);
    expect(await ask(large)).toEqual([413, "too-large"]);
    expect(await ask()).toEqual([405, ""]);
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
      return [response.status, await response.text()];
    };
  }

  test("reads the bytes of Node's http", async () => {
    const ask = await serve(nodeWebhookReceiver({ secrets, onEvent }));
    expect(await ask(signed)).toEqual([204, ""]);
    expect(onEvent.mock.calls[0]?.[0]).toMatchObject({ text: "süß" });
    expect(await ask({ ...signed, headers: {} })).toEqual([400, "no-signature"]);
    expect(await ask(large)).toEqual([413, "too-large"]);
    expect(await ask()).toEqual([405, ""]);
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
