import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { createOnvyClient, unwrap } from "../../index.ts";
import { verifyWebhook } from "../../webhooks.ts";
import { runCommand } from "./command.ts";

/** A receiver of webhooks, over a socket, that verifies as a consumer does. */
async function receive(secret: string, use: (url: string, names: string[]) => Promise<void>, status = 204) {
  const names: string[] = [];
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray());
    const { events } = await verifyWebhook({ body, headers: request.headers, secrets: secret });
    names.push(...events.map(({ name, user_id, data }) => `${name} ${user_id} ${data?.id}`));
    response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`, names);
  await new Promise((resolve) => server.close(resolve));
}

async function run(line: string, environment: Record<string, string> = {}) {
  const lines: string[] = [];
  const result = await runCommand(line.split(" ").filter(Boolean), {
    print: (each) => lines.push(each),
    environment,
  });
  return { ...result, lines, status: "status" in result ? result.status : undefined };
}

async function serving(line: string, use: (url: string, lines: string[]) => Promise<void>) {
  const made = await run(`fake --port 0 ${line}`);
  if (!("running" in made)) throw new Error(made.lines.join("\n"));
  try {
    await use(made.running.url, made.lines);
  } finally {
    await made.running.close();
  }
}

test("fake serves the examples and makes unknown ids up, and prints a line for each call", () =>
  serving("", async (url, lines) => {
    const onvy = createOnvyClient({ apiKey: "key", baseUrl: url, maxRetries: 0 });
    expect((await unwrap(onvy.GET("/users"))).users).toHaveLength(2);
    const params = { path: { user_id: "someone" } };
    expect((await unwrap(onvy.GET("/users/{user_id}", { params }))).id).toBe("someone");
    expect((await fetch(`${url}/fake`)).status).toBe(200);
    expect(lines[0]).toBe(`A fake ONVY on ${url}, its state on ${url}/fake`);
    expect(
      lines.slice(2).map((each) => each.replace(/^\d\d:\d\d:\d\d {2}/, "").replace(/ +\d+ ms/, "")),
    ).toEqual(["200  GET    /users", "200  GET    /users/someone"]);
    const body = new URLSearchParams({ operation: "*", as: "connection-error" });
    await fetch(`${url}/fake/actions/fail`, { method: "POST", body });
    expect((await onvy.GET("/users")).error).toBeDefined();
    expect(lines.at(-1)).toMatch(/^\S+ {2}--- +\d+ ms {2}GET {4}\/users$/);
  }));

test("fake --empty --strict begins with nothing and makes nothing up", () =>
  serving("--empty --strict", async (url) => {
    const onvy = createOnvyClient({ apiKey: "key", baseUrl: url });
    expect((await unwrap(onvy.GET("/users"))).users).toEqual([]);
    const params = { path: { user_id: "someone" } };
    expect((await onvy.GET("/users/{user_id}", { params })).error?.status).toBe(404);
  }));

test("fake --webhook sends signed deliveries there", () =>
  receive("given", (hooks, names) =>
    serving(`--webhook ${hooks} --secret given`, async (url, lines) => {
      const onvy = createOnvyClient({ apiKey: "key", baseUrl: url });
      await unwrap(onvy.POST("/users", { body: { id: "avery" } }));
      await expect.poll(() => names).toEqual(["users:created avery avery"]);
      expect(lines[2]).toBe(`Webhooks go to ${hooks}, signed with the secret of --secret.`);
    }),
  ));

test("trigger signs one event and posts it, with ids that the contract's examples know", () =>
  receive("a secret of the fake", async (url, names) => {
    const { status, lines } = await run(`trigger meals:updated --to ${url}`);
    expect([status, lines.at(-1)]).toEqual([0, "Answered 204."]);
    expect(names).toEqual(["meals:updated northlight_4821 meal_01KJYZ9V0RYRDPEGHJTZ4Q7Z6N"]);
    expect(lines[0]).toContain('signed with the secret "a secret of the fake"');
  }));

test("trigger takes ids and a secret of one's own, which it does not print", () =>
  receive("from the environment", async (url, names) => {
    const environment = { ONVY_WEBHOOK_SECRET: "from the environment" };
    const made = await run(`trigger users:created --to ${url} --user avery --id avery`, environment);
    expect(names).toEqual(["users:created avery avery"]);
    expect(made.lines.join()).not.toContain("from the environment");
    await run(`trigger lab_tests:created --to ${url}`, environment);
    expect(names[1]).toBe("lab_tests:created undefined undefined");
  }));

test("trigger ends with 1 when the receiver refuses, or nothing answers", async () => {
  await receive(
    "a secret of the fake",
    async (url) => expect((await run(`trigger x --to ${url}`)).status).toBe(1),
    400,
  );
  const { status, lines } = await run("trigger x --to http://127.0.0.1:1/", { ONVY_WEBHOOK_SECRET: "" });
  expect([status, lines.at(-1)]).toEqual([1, "Nothing answered."]);
});

test.each([
  ["", 0, "Usage:"],
  ["--help", 0, "Usage:"],
  ["dance", 2, "Usage:"],
  ["trigger", 2, "Name an event, and where it goes: --to URL."],
  ["trigger x --to nowhere", 2, "Invalid URL"],
  ["fake --prot 1", 2, "Unknown option '--prot'"],
  ["fake --port abc", 2, "options.port should be"],
])("onvy %s ends with %d and says what to type", async (line, status, said) => {
  const made = await run(line);
  expect(made.status).toBe(status);
  expect(made.lines.join("\n")).toContain(said);
  expect(made.lines.join("\n")).toContain("onvy trigger EVENT --to URL");
});
