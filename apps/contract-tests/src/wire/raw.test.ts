import { createServer } from "node:net";
import { afterEach, expect, test } from "vitest";
import { rawExchange } from "./raw.ts";

const running: (() => void)[] = [];
afterEach(() => {
  for (const stop of running.splice(0)) stop();
});

/** A server that says these bytes to whoever asks; what it was asked. */
async function saying(text: string | undefined): Promise<{ url: URL; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", (data) => {
      asked.push(String(data));
      if (text !== undefined) socket.end(text);
    });
  });
  running.push(() => server.close());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number }; // it listens on TCP
  return { url: new URL(`http://127.0.0.1:${port}/base/`), asked };
}

test("sends any method, and sees what follows an answer that has no body", async () => {
  const { url, asked } = await saying("HTTP/1.1 200 OK\r\nAllow: GET\r\n\r\nstray");
  const exchange = await rawExchange(
    url,
    { method: "HEAD", target: "/a%2Fb", headers: { "X-One": "1" } },
    5_000,
  );
  expect(asked[0]).toMatch(
    /^HEAD \/base\/a%2Fb HTTP\/1\.1\r\nHost: 127\.0\.0\.1:\d+\r\n[\s\S]*X-One: 1\r\n\r\n$/,
  );
  expect(exchange).toMatchObject({ method: "HEAD", status: 200, responseHeaders: { allow: "GET" } });
  expect(exchange.responseBody.toString()).toBe("stray");
  expect(exchange.fault).toBeUndefined();
});

test("says why there is no answer", async () => {
  const closing = await saying("");
  const { fault } = await rawExchange(closing.url, { method: "GET", target: "/", headers: {} }, 5_000);
  expect(fault).toBe("no answer: the connection was closed");
  const silent = await saying(undefined);
  const late = await rawExchange(silent.url, { method: "GET", target: "/", headers: {} }, 50);
  expect([late.status, late.fault]).toEqual([0, "no answer within 0.05 s"]);
  const gone = await rawExchange(
    new URL("http://127.0.0.1:1"),
    { method: "GET", target: "/", headers: {} },
    5_000,
  );
  expect(gone.fault).toBe("no answer: ECONNREFUSED");
});
