/** The README's promises: what `start` prints, and that its example compiles and runs. */
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { startMock } from "./prism.ts";
import { compilePrograms, fencesIn, runPrograms, writePrograms } from "./programs.ts";

const run = promisify(execFile);
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const readme = await readFile(here("../../../README.md"), "utf8");
const block = (language: string, start: string) =>
  fencesIn(readme, language).find((text) => text.startsWith(start)) ?? "";
const anyPort = (text: string) => text.replaceAll(/127\.0\.0\.1:\d+/g, "127.0.0.1:PORT");

test("`start` prints what the README shows", async () => {
  const { stdout } = await run(process.execPath, [here("start.ts")]);
  expect(stdout).toContain("201, typed as User");
  expect(anyPort(block("console", "$ npx --yes pnpm@12.21.0 start"))).toContain(anyPort(stdout.trim()));
});

test("the README's example compiles, and runs against the mock", async () => {
  const folder = here("../reports/readme");
  await writePrograms(folder, new Map([["example.ts", block("ts", "import")]]));
  expect(await compilePrograms(folder, ["example.ts"])).toEqual([]);
  await using mock = await startMock();
  expect(await runPrograms(folder, ["example.ts"], mock.url)).toEqual({
    "example.ts": { logged: expect.arrayContaining([expect.stringContaining("has been here since")]) },
  });
});
