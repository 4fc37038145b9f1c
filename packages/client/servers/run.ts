/**
 * Receives the same deliveries in each server that the receivers are made for, over a socket, beside a route of the
 * app's own that wants JSON: `pnpm --filter @onvy/client servers`. Each app is written as the README shows it.
 */

import { deepStrictEqual } from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo, Server } from "node:net";
import { serve } from "@hono/node-server";
import express from "express";
import { fastify } from "fastify";
import { Hono } from "hono";
import { signWebhook } from "../dist/testing.js";
import { fastifyWebhookReceiver, nodeWebhookReceiver, webhookReceiver } from "../dist/webhooks/receivers.js";

const secrets = "hook-secret";
const body = JSON.stringify({ id: "wh_1", events: [{ name: "meals:updated", note: "süß" }] });
let notes: unknown[] = [];
const options = { secrets, onEvent: (event: object) => void notes.push("note" in event && event.note) };

/** Each gives a server that listens on a free port of this machine. */
const apps: Record<string, () => Promise<Server>> = {
  async "node:http"() {
    const receive = nodeWebhookReceiver(options);
    return createServer((req, res) => {
      if (req.url === "/webhooks/onvy") return void receive(req, res);
      res.setHeader("content-type", "application/json");
      req.pipe(res);
    }).listen(0, "127.0.0.1");
  },
  async Express() {
    const app = express();
    app.post("/webhooks/onvy", nodeWebhookReceiver(options));
    app.use(express.json());
    app.post("/echo", (req, res) => void res.json(req.body));
    return app.listen(0, "127.0.0.1");
  },
  async "Express behind express.raw"() {
    const app = express();
    app.use("/webhooks", express.raw({ type: () => true }));
    app.use(express.json());
    app.post("/webhooks/onvy", nodeWebhookReceiver(options));
    app.post("/echo", (req, res) => void res.json(req.body));
    return app.listen(0, "127.0.0.1");
  },
  async Fastify() {
    const app = fastify();
    app.register(fastifyWebhookReceiver({ path: "/webhooks/onvy", ...options }));
    app.post("/echo", async (request) => request.body);
    await app.listen({ port: 0, host: "127.0.0.1" });
    return app.server;
  },
  async Hono() {
    const app = new Hono();
    const receive = webhookReceiver(options);
    app.post("/webhooks/onvy", (c) => receive(c.req.raw));
    app.post("/echo", async (c) => c.json(await c.req.json()));
    return serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }) as Server;
  },
};

for (const [name, start] of Object.entries(apps)) {
  const server = await start();
  if (!server.listening) await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const ask = async (path: string, headers: object, content = body) => {
    const init = {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: content,
    };
    const response = await fetch(`http://127.0.0.1:${port}${path}`, init);
    return [response.status, await response.text()];
  };
  notes = [];
  const signed = await signWebhook(body, secrets);
  deepStrictEqual(await ask("/webhooks/onvy", signed), [204, ""], name);
  deepStrictEqual(await ask("/webhooks/onvy", {}), [400, "no-signature"], name);
  deepStrictEqual(await ask("/webhooks/onvy", signed, `${body} `), [400, "wrong-signature"], name);
  const [status] = await ask("/webhooks/onvy", signed, "x".repeat(2 ** 20 + 1));
  deepStrictEqual(status, 413, name);
  deepStrictEqual(await ask("/echo", {}, '{"a":1}'), [200, '{"a":1}'], name);
  deepStrictEqual(notes, ["süß"], name);
  server.close();
  console.log(`${name}: receives, refuses, and leaves the app's JSON alone`);
}
