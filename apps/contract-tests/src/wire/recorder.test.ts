import { createServer, type RequestListener, type Server } from "node:http";
import { afterEach, expect, test } from "vitest";
import { close, listen } from "./listen.ts";
import { type Exchange, type Recorder, startRecorder } from "./recorder.ts";

const running: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const stop of running.splice(0)) await stop();
});

async function serve(answer: RequestListener): Promise<string> {
  const server: Server = createServer(answer);
  running.push(() => close(server));
  return listen(server);
}

async function record(upstream: string, options = {}): Promise<Recorder> {
  const recorder = await startRecorder(upstream, options);
  running.push(recorder.close);
  return recorder;
}

test("hands on and keeps both sides as they are, but for the host", async () => {
  let got: { url?: string | undefined; host?: string | undefined; body: string } | undefined;
  const upstream = await serve(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    got = { url: request.url, host: request.headers.host, body };
    response.writeHead(201, { "X-One": "1", "Set-Cookie": ["a=1", "b=2"] }).end("made");
  });
  const seen: Exchange[] = [];
  const recorder = await record(`${upstream}/base/`, { onExchange: (each: Exchange) => seen.push(each) });
  const answer = await fetch(`${recorder.url}/a%2Fb?c=%20`, {
    method: "POST",
    headers: { "X-Asked": "yes" },
    body: "make",
  });
  expect(got).toEqual({ url: "/base/a%2Fb?c=%20", host: new URL(upstream).host, body: "make" });
  expect([answer.status, answer.headers.get("x-one"), await answer.text()]).toEqual([201, "1", "made"]);
  const [exchange, ...more] = recorder.take();
  expect(more).toEqual([]);
  expect(seen).toEqual([exchange]);
  expect(exchange).toMatchObject({ method: "POST", target: "/a%2Fb?c=%20", status: 201, fault: undefined });
  expect(exchange?.headers).toContainEqual(["X-Asked", "yes"]);
  expect(exchange?.body.toString()).toBe("make");
  expect(exchange?.responseBody.toString()).toBe("made");
  expect(exchange?.responseHeaders).toMatchObject({ "x-one": "1", "set-cookie": "a=1, b=2" });
  expect(recorder.take()).toEqual([]);
  expect(recorder.lost).toBeUndefined();
});

test("follows no redirect", async () => {
  const upstream = await serve((_, response) => response.writeHead(302, { location: "/elsewhere" }).end());
  const recorder = await record(upstream);
  await fetch(recorder.url, { redirect: "manual" });
  expect(recorder.take()).toMatchObject([{ status: 302, responseHeaders: { location: "/elsewhere" } }]);
});

test("says that nobody answers, and answers 502", async () => {
  const upstream = await serve(() => {});
  await running.pop()?.();
  const recorder = await record(upstream);
  expect((await fetch(recorder.url)).status).toBe(502);
  expect(recorder.take()).toMatchObject([{ status: 0, fault: "no answer: ECONNREFUSED" }]);
  expect(recorder.lost).toBe("no answer: ECONNREFUSED");
});

test("says that an answer takes too long", async () => {
  const recorder = await record(await serve(() => {}), { timeout: 50 });
  expect((await fetch(recorder.url)).status).toBe(502);
  expect(recorder.take()).toMatchObject([{ status: 0, fault: "no answer within 0.05 s" }]);
});

test("says that an answer does not end", async () => {
  const upstream = await serve((_, response) => {
    response.writeHead(200, { "content-length": 10 }).write("half");
  });
  const recorder = await record(upstream, { timeout: 2_000 });
  await fetch(recorder.url);
  const [exchange] = recorder.take();
  expect(exchange).toMatchObject({ status: 200, fault: "4 of 10 bytes within 2 s" });
  expect(exchange?.responseBody.toString()).toBe("half");
});

test("says that an answer was cut off", async () => {
  const upstream = await serve((_, response) => {
    response.writeHead(200, { "content-length": 10 }).write("half", () => response.destroy());
  });
  const recorder = await record(upstream);
  await fetch(recorder.url);
  expect(recorder.take()).toMatchObject([{ status: 200, fault: "cut off after 4 of 10 bytes" }]);
});
