/** Every way a server or the network can fail, over a real socket: data or an `OnvyError` of the right class. */
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import {
  createOnvyClient,
  OnvyAbortError,
  OnvyApiError,
  OnvyConnectionError,
  OnvyResponseError,
  OnvyTimeoutError,
  unwrap,
} from "../src/index.ts";
import { serve, serveNothing, serveSocket } from "./hostile-server.ts";

const clientOf = (baseUrl: string) => createOnvyClient({ apiKey: "k", baseUrl, maxRetries: 0 });
const JSON_TYPE = { "content-type": "application/json" };

/** Fails the same way in both styles. */
async function failureOf(baseUrl: string, init: { timeout?: number; signal?: AbortSignal } = {}) {
  const onvy = clientOf(baseUrl);
  const { data, error } = await onvy.GET("/habits", init);
  expect(data).toBeUndefined();
  const thrown: unknown = await unwrap(onvy.GET("/habits", init)).catch((caught: unknown) => caught);
  expect((thrown as Error).constructor).toBe(error?.constructor);
  return error;
}

describe("the server answers", () => {
  test("an empty 500", async () => {
    await using server = await serve((_, res) => res.writeHead(500).end());
    const error = await failureOf(server.url);
    expect(error).toBeInstanceOf(OnvyApiError);
    expect(error).toMatchObject({ status: 500, body: undefined, message: "GET /habits answered 500" });
  });

  test("an HTML 502", async () => {
    await using server = await serve((_, res) =>
      res.writeHead(502, { "content-type": "text/html" }).end("<h1>Bad gateway</h1>"),
    );
    const error = await failureOf(server.url);
    expect(error).toBeInstanceOf(OnvyApiError);
    expect(error).toMatchObject({ status: 502, body: "<h1>Bad gateway</h1>" });
  });

  test("a 200 with broken JSON", async () => {
    await using server = await serve((_, res) => res.writeHead(200, JSON_TYPE).end('[{"id":'));
    const error = await failureOf(server.url);
    expect(error).toBeInstanceOf(OnvyResponseError);
    expect(error).toMatchObject({ status: 200, body: '[{"id":' });
  });

  test.each([
    ["a length of 0", { ...JSON_TYPE, "content-length": "0" }],
    ["chunks", { ...JSON_TYPE, "transfer-encoding": "chunked" }],
  ])("a 200 with no body, announced by %s", async (_, headers) => {
    await using server = await serve((_, res) => res.writeHead(200, headers).end());
    const error = await failureOf(server.url);
    expect(error).toBeInstanceOf(OnvyResponseError);
    expect(error?.message).toBe("GET /habits answered 200 with an empty body");
  });

  test("204 where data is declared, and where none is", async () => {
    await using server = await serve((_, res) => res.writeHead(204).end());
    expect(await failureOf(server.url)).toBeInstanceOf(OnvyResponseError);
    const path = { user_id: "a", fact_id: "b" };
    const { error, response } = await clientOf(server.url).DELETE("/users/{user_id}/facts/{fact_id}", {
      params: { path },
    });
    expect(error).toBeUndefined();
    expect(response?.status).toBe(204);
  });

  test("the head only, to HEAD", async () => {
    await using server = await serve((_, res) =>
      res.writeHead(200, { ...JSON_TYPE, "content-length": "512" }).end(),
    );
    const { error, response } = await clientOf(server.url).HEAD("/habits");
    expect(error).toBeUndefined();
    expect(response?.headers.get("content-length")).toBe("512");
  });

  test("another content type", async () => {
    await using server = await serve((_, res) =>
      res.writeHead(200, { "content-type": "text/html" }).end("<h1>Sign in to the guest network</h1>"),
    );
    expect(await failureOf(server.url)).toBeInstanceOf(OnvyResponseError);
  });

  test("no HTTP", async () => {
    await using server = await serveSocket((socket) => socket.end("SSH-2.0-OpenSSH_9.2\r\n"));
    const error = await failureOf(server.url);
    expect(error).toBeInstanceOf(OnvyConnectionError);
    // The cause quotes what arrived, which may be health data: it is not shown.
    expect(inspect(error?.cause)).toContain("OpenSSH");
    expect(inspect(error, { showHidden: true })).not.toContain("OpenSSH");
  });
});

describe("the connection", () => {
  test("is refused", async () => {
    const server = await serve(() => {});
    await server[Symbol.asyncDispose]();
    const error = await failureOf(server.url);
    expect(error).toBeInstanceOf(OnvyConnectionError);
    expect(error?.message).toBe("GET /habits got no complete answer (ECONNREFUSED)");
    expect(error?.cause).toMatchObject({ message: "fetch failed", cause: { code: "ECONNREFUSED" } });
  });

  test("has no host", async () => {
    const error = await failureOf("https://onvy.invalid"); // RFC 2606: never resolves.
    expect(error).toBeInstanceOf(OnvyConnectionError);
    expect(error?.message).toMatch(/^GET \/habits got no complete answer \((ENOTFOUND|EAI_AGAIN)\)$/);
  });

  test("closes before the headers", async () => {
    await using nothing = await serveNothing();
    expect(await failureOf(nothing.url)).toBeInstanceOf(OnvyConnectionError);
    await using server = await serveSocket((socket) => socket.destroy());
    expect(await failureOf(server.url)).toBeInstanceOf(OnvyConnectionError);
  });

  test("closes within the headers", async () => {
    await using server = await serveSocket((socket) => socket.end("HTTP/1.1 200 OK\r\ncontent-ty"));
    expect(await failureOf(server.url)).toBeInstanceOf(OnvyConnectionError);
  });

  test("closes within the body", async () => {
    await using server = await serveSocket((socket) =>
      socket.end('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n[{"id"'),
    );
    const error = await failureOf(server.url);
    expect(error).toBeInstanceOf(OnvyConnectionError);
    expect(error?.message).toBe("GET /habits got no complete answer (UND_ERR_SOCKET)");
  });

  test("closes within the body of an error, whose status is known", async () => {
    await using server = await serveSocket((socket) =>
      socket.end("HTTP/1.1 422 Unprocessable\r\ncontent-length: 100\r\n\r\n{"),
    );
    const error = await failureOf(server.url);
    expect(error).toBeInstanceOf(OnvyApiError);
    expect(error?.status).toBe(422);
  });
});

describe("the answer does not end", () => {
  const stalls: [string, string][] = [
    ["before it begins", ""],
    ["within the headers", "HTTP/1.1 200 OK\r\n"],
    ["within the body", 'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n[{"id"'],
  ];
  test.each(stalls)("%s: the time limit ends it, and closes the socket", async (_, head) => {
    await using server = await serveSocket((socket) => socket.write(head));
    const error = await failureOf(server.url, { timeout: 60 });
    expect(error).toBeInstanceOf(OnvyTimeoutError);
    expect(error?.message).toBe("GET /habits took longer than its `timeout` of 60 ms");
    await expect.poll(() => server.used()).toBe(0);
  });

  test("but goes on for ever: the time limit ends it, and closes the socket", async () => {
    await using server = await serve((_, res) => {
      res.writeHead(200, JSON_TYPE);
      const timer = setInterval(() => res.write("[1,"), 5);
      res.on("close", () => clearInterval(timer));
    });
    expect(await failureOf(server.url, { timeout: 60 })).toBeInstanceOf(OnvyTimeoutError);
    await expect.poll(() => server.used()).toBe(0);
  });

  test.each(stalls)("%s: the caller ends it, and closes the socket", async (_, head) => {
    const controller = new AbortController();
    await using server = await serveSocket((socket) => socket.write(head, () => controller.abort()));
    const { error } = await clientOf(server.url).GET("/habits", { signal: controller.signal });
    expect(error).toBeInstanceOf(OnvyAbortError);
    expect(error?.cause).toBe(controller.signal.reason);
    await expect.poll(() => server.used()).toBe(0);
  });

  test("a caller who aborted before never connects", async () => {
    await using server = await serve((_, res) => res.end("[]"));
    expect(await failureOf(server.url, { signal: AbortSignal.abort() })).toBeInstanceOf(OnvyAbortError);
    expect(server.used()).toBe(0);
  });
});

describe("trying again", () => {
  test("succeeds when the server recovers, whatever failed before", async () => {
    let requests = 0;
    await using server = await serve((req, res) => {
      requests++;
      if (requests === 1) res.writeHead(503, { "retry-after": "0" }).end("busy".repeat(100_000));
      else if (requests === 2) req.socket.destroy();
      else res.writeHead(200, JSON_TYPE).end("[]");
    });
    const onvy = createOnvyClient({ apiKey: "k", baseUrl: server.url });
    expect(await unwrap(onvy.GET("/habits"))).toEqual([]);
    expect(requests).toBe(3);
  });

  test("sends a POST once, unless the caller says that it may be repeated", async () => {
    const bodies: string[] = [];
    await using server = await serve(async (req, res) => {
      bodies.push((await req.toArray()).join(""));
      res.writeHead(503, { "retry-after": "0" }).end();
    });
    const onvy = createOnvyClient({ apiKey: "k", baseUrl: server.url });
    await onvy.POST("/users", { body: { id: "avery" } });
    expect(bodies).toEqual(['{"id":"avery"}']);
    await onvy.POST("/users", { body: { id: "rowan" }, idempotent: true });
    expect(bodies.slice(1)).toEqual(Array(3).fill('{"id":"rowan"}'));
  });

  test("a streamed body arrives, and is sent once", async () => {
    const bodies: string[] = [];
    await using server = await serve(async (req, res) => {
      bodies.push((await req.toArray()).join(""));
      res.writeHead(503).end();
    });
    const body = new Blob(['{"id":"avery"}']).stream();
    const onvy = createOnvyClient({ apiKey: "k", baseUrl: server.url });
    await onvy.POST("/users", { bodyStream: body, idempotent: true });
    expect(bodies).toEqual(['{"id":"avery"}']);
  });
});
