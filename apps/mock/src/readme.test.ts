/** The README's promises: what `start` prints, and that its example compiles and runs. */
import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { startMock } from "./prism.ts";

const run = promisify(execFile);
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const readme = await readFile(here("../../../README.md"), "utf8");
const block = (language: string, start: string) =>
  [...readme.matchAll(RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, "gms"))]
    .map(([, text = ""]) => text)
    .find((text) => text.startsWith(start)) ?? "";
const anyPort = (text: string) => text.replaceAll(/127\.0\.0\.1:\d+/g, "127.0.0.1:PORT");

test("`start` prints what the README shows", async () => {
  const { stdout } = await run(process.execPath, [here("start.ts")]);
  expect(stdout).toContain("201, typed as User");
  expect(anyPort(block("console", "$ npx --yes pnpm@12.21.0 start"))).toContain(anyPort(stdout.trim()));
});

test("the README's example compiles, and runs against the mock", async () => {
  const folder = here("../reports/readme");
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/example.ts`, block("ts", "import"));
  const options = ["--ignoreConfig", "--noEmit", "--strict", "--module", "nodenext", "--types", "node"];
  const tsc = here("../../../node_modules/.bin/tsc");
  expect((await run(tsc, [...options, "example.ts"], { cwd: folder })).stdout).toBe("");
  const mock = await startMock();
  try {
    const env = { ...process.env, MOCK_URL: mock.url, ONVY_API_KEY: "any" };
    const example = ["--import", here("to-mock.ts"), "example.ts"];
    const { stdout, stderr } = await run(process.execPath, example, { cwd: folder, env });
    expect(stderr).toBe("");
    expect(stdout).toContain("has been here since");
  } finally {
    await mock.close();
  }
});
