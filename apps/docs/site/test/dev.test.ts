/** `dev`, in a copy of the workspace: what a maintainer sees after each save, in the mock and on the pages. */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { createSandbox, environmentIn, type Sandbox } from "@onvy/mutation/sandbox";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { executable, launch } from "./chromium.ts";

/** One of the two that `dev` runs, at the address that it printed. */
interface Running {
  readonly url: string;
  readonly process: ChildProcess;
  output(): string;
}

const waiting = { timeout: 60_000, interval: 50 };
let sandbox: Sandbox;
let contract: string;
let asItWas: string;
let mock: Running;
let site: Running;
const started: ChildProcess[] = [];

beforeAll(async () => {
  sandbox = await createSandbox("apps/docs");
  // Installed, not linked: Astro wants its packages below its root.
  const install = [
    "--dir",
    join(sandbox.root, "apps/docs/site"),
    "install",
    "--frozen-lockfile",
    "--offline",
  ];
  await promisify(execFile)("pnpm", install, { cwd: sandbox.root });
  contract = join(sandbox.root, "openapi/onvy.yaml");
  asItWas = await readFile(contract, "utf8");
  [mock, site] = await Promise.all([
    start("apps/mock", "src/dev.ts", "as saved"),
    start("apps/docs", "scripts/dev.ts", "watching for file changes"),
  ]);
});
afterAll(async () => {
  const left = started.filter(({ exitCode }) => exitCode === null);
  const ended = left.map((child) => once(child, "exit"));
  for (const child of left) child.kill();
  await Promise.all(ended);
  await sandbox.remove();
});

async function start(folder: string, script: string, ready: string): Promise<Running> {
  const cwd = join(sandbox.root, folder);
  const { NODE_ENV: _, VITEST: __, ...env } = environmentIn(cwd); // a test of Astro's serves no page
  const child = spawn(process.execPath, [script], { cwd, env });
  started.push(child);
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => {
      output += chunk;
    });
  await vi.waitUntil(() => output.includes(ready) || child.exitCode !== null, waiting);
  if (!output.includes(ready)) throw new Error(output);
  const [url = ""] = /http:\/\/127\.0\.0\.1:\d+/.exec(output) ?? [];
  return { url, process: child, output: () => output };
}

const save = (from: string, to: string) => writeFile(contract, asItWas.replaceAll(from, to));
const fromMock = () =>
  fetch(`${mock.url}/users`, {
    method: "POST",
    headers: { "x-api-key": "any", "content-type": "application/json", prefer: "example=full" },
    body: JSON.stringify({ id: "any" }),
  });
const fromSite = async (address: string) => (await fetch(site.url + address)).text();
const shows = (address: string, text: string) => async () => (await fromSite(address)).includes(text);
const page = "/operations/create-user/";

test("a save is seen in the mock's answer, on the page, in the menu, in the Markdown and in the guides", async () => {
  await save("firstname: Mira", "firstname: Anouk");
  await expect.poll(async () => (await fromMock()).text(), waiting).toContain("Anouk");
  await expect.poll(shows(page, "Anouk"), waiting).toBe(true);
  expect(await shows("/operations/create-user.md", "Anouk")()).toBe(true);

  await save("summary: List users", "summary: Everybody you know");
  await expect.poll(shows("/cost/", "Everybody you know"), waiting).toBe(true);
  const guide = async () => /<main.*<\/main>/s.exec(await fromSite("/guides/lists/"))?.[0];
  await expect.poll(async () => (await guide())?.includes("Everybody you know"), waiting).toBe(true);
});

test("a contract that cannot be used is told with its line, and the last good state goes on", async () => {
  await save("firstname: Mira", "firstname: Bela");
  await expect.poll(async () => (await fromMock()).text(), waiting).toContain("Bela");
  await save("operationId: createUser", "operationId: [createUser");
  await expect.poll(async () => (await fromMock()).headers.get("x-mock-stale"), waiting).not.toBeNull();
  expect(await (await fromMock()).text()).toContain("Bela");
  expect(mock.output()).toMatch(/openapi\/onvy\.yaml:\d+:\d+ .*\n.*last good state/);
  await expect.poll(shows(page, "cannot be shown"), waiting).toBe(true);
  expect(await shows(page, "Bela")()).toBe(true);

  await rm(contract);
  await expect.poll(shows(page, "is empty or gone"), waiting).toBe(true);
  expect((await fromMock()).status).toBe(201);

  await writeFile(contract, asItWas);
  await expect.poll(async () => (await fromMock()).headers.get("x-mock-stale"), waiting).toBeNull();
  await expect.poll(shows(page, "cannot be shown"), waiting).toBe(false);
});

describe.skipIf(executable === undefined)("in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  test("the page reloads itself and keeps its place", async () => {
    const shown = await browser.newPage();
    await shown.goto(site.url + page, { waitUntil: "networkidle" });
    await shown.evaluate(() => scrollTo(0, 700));
    await save("firstname: Mira", "firstname: Soraya");
    await shown.getByText("Soraya").first().waitFor({ state: "attached", timeout: 60_000 });
    await expect.poll(() => shown.evaluate(() => scrollY), waiting).toBe(700);
    await shown.close();
  });
});

test("Ctrl-C ends both at once", async () => {
  const ended = [mock, site].map(({ process }) => once(process, "exit"));
  for (const { process } of [mock, site]) process.kill("SIGINT");
  await Promise.all(ended);
  await expect(fromMock()).rejects.toThrow();
  await expect(fromSite(page)).rejects.toThrow();
});
