import { connect } from "node:net";
import { expect, test } from "vitest";
import { createOnvyClient, OnvyConnectionError, OnvyTimeoutError, unwrap } from "../../index.ts";
import { createOnvyFake } from "../../testing.ts";
import { type RunningFake, serveFake } from "./server.ts";

async function begin(use: (fake: ReturnType<typeof createOnvyFake>, server: RunningFake) => Promise<void>) {
  const fake = createOnvyFake({ examples: true });
  const server = await serveFake(fake);
  try {
    await use(fake, server);
  } finally {
    await server.close();
  }
}
const clientOf = ({ url }: RunningFake) => createOnvyClient({ apiKey: "key", baseUrl: url, maxRetries: 0 });

test("a client over a socket and the test see the same state", () =>
  begin(async (fake, server) => {
    const onvy = clientOf(server);
    const user = await unwrap(onvy.POST("/users", { body: { id: "å/ve ry?" } }));
    expect(fake.users.get("å/ve ry?")).toEqual(user);
    const params = { path: { user_id: user.id } };
    expect(await unwrap(onvy.GET("/users/{user_id}", { params }))).toEqual(user);
    const body = { text: "Sleeps late", type: "sleep" } as const;
    const { id = "" } = await unwrap(onvy.POST("/users/{user_id}/facts", { params, body }));
    const fact = { path: { user_id: user.id, fact_id: id } };
    expect((await onvy.DELETE("/users/{user_id}/facts/{fact_id}", { params: fact })).response?.status).toBe(
      204,
    );
    expect((await onvy.HEAD("/habits")).response?.headers.get("cache-control")).toMatch(/max-age/);
  }));

test("what the fake breaks, breaks on the wire", () =>
  begin(async (fake, server) => {
    const onvy = clientOf(server);
    for (const as of ["cut-off", "connection-error"] as const) {
      fake.fail("GET /habits", as);
      expect((await onvy.GET("/habits")).error).toBeInstanceOf(OnvyConnectionError);
    }
    fake.fail("GET /habits", "hang");
    expect((await onvy.GET("/habits", { timeout: 50 })).error).toBeInstanceOf(OnvyTimeoutError);
    expect((await onvy.GET("/habits")).error).toBeUndefined();
  }));

test("a page of another origin may call it", () =>
  begin(async (_, server) => {
    const preflight = await fetch(`${server.url}/users`, { method: "OPTIONS" });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-headers")).toContain("authorization");
    const answer = await fetch(`${server.url}/users`, { headers: { "X-API-Key": "key" } });
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  }));

test("a port that is taken is refused; another host can be listened on", () =>
  begin(async (fake, server) => {
    await expect(serveFake(fake, { port: Number(new URL(server.url).port) })).rejects.toThrow("EADDRINUSE");
    const other = await serveFake(fake, { host: "::1" });
    expect(other.url).toMatch(/^http:\/\/\[::1\]:\d+$/);
    await other.close();
  }));

test("a body of GET is no reason to fall over", () =>
  begin(async (_, server) => {
    const { port } = new URL(server.url);
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(Number(port), "127.0.0.1");
      socket.on("data", (data) => {
        resolve(String(data));
        socket.destroy();
      });
      socket.write("GET /habits HTTP/1.1\r\nHost: x\r\nX-API-Key: k\r\nContent-Length: 2\r\n\r\n{}");
    });
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  }));
