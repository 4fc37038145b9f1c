/** The package as a consumer gets it: packed, unpacked somewhere else, imported by plain Node, compiled against. */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { access, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

const run = promisify(execFile);
const packageRoot = join(import.meta.dirname, "..");
let consumer = "";
let files: string[] = [];

beforeAll(async () => {
  await access(join(packageRoot, "dist/index.js")).catch(() => {
    throw new Error("There is no dist yet: run `npx --yes pnpm@12.21.0 build` first.");
  });
  consumer = await mkdtemp(join(tmpdir(), "onvy-consumer-"));
  const packing = ["pack", "--json", "--ignore-scripts", "--pack-destination", consumer];
  const { stdout } = await run("npm", packing, { cwd: packageRoot });
  const [packed]: { filename: string; files: { path: string }[] }[] = JSON.parse(stdout);
  if (!packed) throw new Error("npm packed nothing.");
  files = packed.files.map(({ path }) => path);
  const installed = join(consumer, "node_modules/@onvy/client");
  await mkdir(installed, { recursive: true });
  await run("tar", ["xzf", join(consumer, packed.filename), "-C", installed, "--strip-components=1"]);
  await writeFile(join(consumer, "package.json"), '{ "type": "module" }');
});

afterAll(() => rm(consumer, { recursive: true, force: true }));

const read = (path: string) => readFile(join(consumer, "node_modules/@onvy/client", path), "utf8");

async function runProgram(program: string): Promise<string> {
  await writeFile(join(consumer, "program.js"), program);
  const { stdout } = await run(process.execPath, ["program.js"], { cwd: consumer });
  return stdout;
}

test("holds the build, the licences and the README, and installs nothing else", async () => {
  const kinds = new Set(
    files.map((path) => path.replace(/^(dist|src)\/.*?([.]node|[.]d)?([.]c?[jt]s)/, "$1/*$2$3")),
  );
  expect([...kinds].sort()).toEqual([
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "SKILL.md",
    "TESTING.md",
    ...["dist/*.cjs", "dist/*.cjs.map", "dist/*.d.cts", "dist/*.d.cts.map", "dist/*.d.ts"],
    ...["dist/*.js", "dist/*.js.map", "dist/*.node.js", "dist/THIRD_PARTY_NOTICES"],
    "package.json",
    "src/*.ts",
    "support.json",
  ]);
  expect(files.filter((path) => /[.]test/.test(path))).toEqual([]);
  const manifest = JSON.parse(await read("package.json"));
  expect(manifest).not.toHaveProperty("dependencies");
  expect(manifest).not.toHaveProperty("peerDependencies");
  const notices = await read("dist/THIRD_PARTY_NOTICES");
  expect(notices).toMatch(/openapi-fetch[\s\S]+MIT License[\s\S]+Drew Powers/);
  expect(notices).toMatch(/@cfworker\/json-schema[\s\S]+MIT License[\s\S]+Jeremy Danyow/);
});

test.each(["README.md", "TESTING.md", "SKILL.md"])(
  "%s links to what is in the package only",
  async (name) => {
    const links = [...(await read(name)).matchAll(/\]\((?![a-z]+:|#)([^)#]+)/g)].map(([, target]) => target);
    expect(links.filter((target = "") => !files.includes(target))).toEqual([]);
    if (name === "README.md") expect(links).toContain("support.json");
  },
);

test("imports nothing but itself, and nothing of Node's", async () => {
  for (const entry of ["index", "webhooks", "testing", "conformance"]) {
    for (const file of [`${entry}.js`, `${entry}.node.js`, `${entry}.cjs`]) {
      const imports = (await read(`dist/${file}`)).match(/(?<=(from |require\()")[^"]+/g) ?? [];
      expect(imports.filter((specifier) => !specifier.startsWith("./"))).toEqual([]);
    }
  }
});

test("has one command, which serves a fake until it is told to stop", async () => {
  const { bin } = JSON.parse(await read("package.json"));
  expect(Object.keys(bin)).toEqual(["onvy"]);
  const command = join(consumer, "node_modules/@onvy/client", bin.onvy);
  const fake = spawn(process.execPath, [command, "fake", "--port", "0"]);
  const [line] = await once(fake.stdout, "data");
  const [url] = /http:\S+?(?=,)/.exec(String(line)) ?? [];
  const users = await fetch(`${url}/users`, { headers: { "X-API-Key": "any" } });
  expect((await users.json()).users).toHaveLength(2);
  fake.kill("SIGTERM");
  expect(await once(fake, "exit")).toEqual([0, null]);
  await expect(run(process.execPath, [command, "dance"])).rejects.toMatchObject({ code: 2 });
});

test("leads from a declaration to its source", async () => {
  const names = await readdir(join(consumer, "node_modules/@onvy/client/dist"));
  const maps = names.filter((name) => name.endsWith(".d.cts.map")).map((name) => read(`dist/${name}`));
  const sources = (await Promise.all(maps)).flatMap((map): string[] => JSON.parse(map).sources);
  expect(sources).toEqual(expect.arrayContaining(["../src/webhooks/verify.ts", "../src/types.ts"]));
  // The bundled packages' own sources are not shipped.
  for (const source of sources.filter((path) => path.startsWith("../src/"))) {
    expect(await read(join("dist", source))).toContain("export");
  }
});

test("is one copy for import and for require", async () => {
  const output = await runProgram(`
    import { createRequire } from "node:module";
    import { OnvyError, createOnvyClient } from "@onvy/client";
    const require = createRequire(import.meta.url);
    const webhooks = require("@onvy/client/webhooks");
    const same = require("@onvy/client").createOnvyClient === createOnvyClient;
    console.log(same, webhooks.OnvyWebhookError.prototype instanceof OnvyError);
  `);
  expect(output).toBe("true true\n");
});

test("can be imported by its public names only", async () => {
  const output = await runProgram(`
    import * as main from "@onvy/client";
    import * as webhooks from "@onvy/client/webhooks";
    import * as receivers from "@onvy/client/webhooks/receivers";
    import * as operations from "@onvy/client/operations";
    import * as testing from "@onvy/client/testing";
    import * as server from "@onvy/client/testing/server";
    import * as conformance from "@onvy/client/conformance";
    const deep = await import("@onvy/client/dist/index.js").catch((error) => error.code);
    console.log(JSON.stringify([...[main, webhooks, receivers, operations, testing, server, conformance].map((module) => Object.keys(module)), deep]));
  `);
  expect(JSON.parse(output)).toEqual([
    [
      "OnvyAbortError",
      "OnvyApiError",
      "OnvyConnectionError",
      "OnvyError",
      "OnvyResponseError",
      "OnvyTimeoutError",
      "createOnvyClient",
      "logTo",
      "paginate",
      "serverToken",
      "toDataUri",
      "unwrap",
      "waitForMeal",
    ],
    ["OnvyWebhookError", "deliveryKey", "fetchExternal", "verifyWebhook"],
    ["fastifyWebhookReceiver", "nodeWebhookReceiver", "receiveWebhook", "webhookReceiver"],
    ["operationIds"],
    ["createOnvyFake", "signWebhook"],
    ["serveFake", "withStatePage"],
    ["watchConformance"],
    "ERR_PACKAGE_PATH_NOT_EXPORTED",
  ]);
});

test("works, with one hierarchy of errors across its entries", async () => {
  const output = await runProgram(`
    import { createOnvyClient, OnvyError, unwrap } from "@onvy/client";
    import { OnvyWebhookError, verifyWebhook } from "@onvy/client/webhooks";
    import { signWebhook } from "@onvy/client/testing";
    const fetch = async (url) => Response.json({ url });
    const { url } = await unwrap(createOnvyClient({ apiKey: "k", fetch }).GET("/habits"));
    const body = JSON.stringify({ id: "wh_1", events: [] });
    const { id } = await verifyWebhook({ body, headers: await signWebhook(body, "s"), secrets: "s" });
    const error = await verifyWebhook({ body, headers: {}, secrets: "s" }).catch((thrown) => thrown);
    console.log(url, id, error instanceof OnvyWebhookError && error instanceof OnvyError);
  `);
  expect(output).toBe("https://production.api.onvy.health/habits wh_1 true\n");
});

test("compiles in a strict program that has no types besides the DOM's, and rejects what is misspelt", async () => {
  const program = `
    import { createOnvyClient, paginate, unwrap, type User } from "@onvy/client";
    import { verifyWebhook } from "@onvy/client/webhooks";
    import { signWebhook } from "@onvy/client/testing";
    const onvy = createOnvyClient({ apiKey: "k", fetch });
    export const user: User = await unwrap(onvy.POST("/users", { body: { id: "avery" } }));
    for await (const { id } of paginate(onvy, "/users")) id satisfies string;
    export const headers = await signWebhook("{}", "s");
    export const { events } = await verifyWebhook({ body: "{}", headers, secrets: ["s"] });
  `;
  await writeFile(join(consumer, "good.ts"), program);
  await writeFile(join(consumer, "bad.ts"), program.replace("apiKey", "apikey"));
  const tsc = join(packageRoot, "../../node_modules/.bin/tsc");
  const flags =
    "--noEmit --strict --exactOptionalPropertyTypes --target es2022 --module nodenext --types".split(" ");
  const options = [...flags, "", "--lib", "es2022,dom", "--pretty", "false"];
  // Both at once: of the second alone is something wrong.
  const compiling = run(tsc, [...options, "good.ts", "bad.ts"], { cwd: consumer });
  const { stdout = "" } = await compiling.catch((error: { stdout: string }) => error);
  const errors = stdout.split("\n").filter((line) => /^\S/.test(line));
  expect(errors).toEqual([expect.stringMatching(/^bad\.ts\(.+ error .*'apikey' does not exist/)]);
});
