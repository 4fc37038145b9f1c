import { describe, expect, test } from "vitest";
import { path, start } from "../../test/begin.ts";
import { createOnvyClient, serverToken, unwrap } from "../index.ts";
import { createOnvyFake } from "../testing.ts";

describe("credentials", () => {
  const credentials = { key_a: "proj_a", key_b: "proj_b", "client:secret": "proj_a" };

  test("open their own project and no other", async () => {
    const fake = createOnvyFake({ projectId: "proj_a", credentials });
    fake.users.add({ id: "avery" });
    const read = (apiKey: string) =>
      createOnvyClient({ apiKey, fetch: fake.fetch }).GET("/users/{user_id}", { params: { path } });
    expect((await read("key_a")).data?.id).toBe("avery");
    expect((await read("key_b")).error?.status).toBe(404);
    expect((await read("key_c")).error?.status).toBe(401);
    expect((await read("toString")).error?.status).toBe(401);
    expect(fake.project("proj_b").users.add({ id: "rowan" }).id).toBe("rowan");
    expect(fake.users.get("rowan")).toBeUndefined();
  });

  const token = (fake: ReturnType<typeof createOnvyFake>, projectId: string, clientSecret = "secret") =>
    serverToken({ projectId, clientId: "client", clientSecret, fetch: fake.fetch });

  test("buy a token, which ends by the clock", async () => {
    const fake = createOnvyFake({ now: start, projectId: "proj_a", credentials });
    const bought = await token(fake, "proj_a")();
    const onvy = createOnvyClient({ accessToken: bought, fetch: fake.fetch });
    expect((await onvy.GET("/users")).error).toBeUndefined();
    await fake.clock.advance(899_999);
    expect((await onvy.GET("/users")).error).toBeUndefined();
    await fake.clock.advance(1);
    expect((await onvy.GET("/users")).error?.status).toBe(401);
  });

  test("of another project or with another secret buy none", async () => {
    const fake = createOnvyFake({ projectId: "proj_a", credentials });
    await expect(token(fake, "proj_b")()).rejects.toMatchObject({ status: 401 });
    await expect(token(fake, "proj_a", "wrong")()).rejects.toMatchObject({ status: 401 });
  });

  test("are any, unless some are named; a token opens the project that it was bought for", async () => {
    const fake = createOnvyFake();
    fake.project("proj_x").users.add({ id: "avery" });
    const onvy = createOnvyClient({ accessToken: token(fake, "proj_x"), fetch: fake.fetch });
    expect((await unwrap(onvy.GET("/users"))).users).toHaveLength(1);
    const other = createOnvyClient({ accessToken: "any", fetch: fake.fetch });
    expect((await unwrap(other.GET("/users"))).users).toEqual([]);
  });
});
