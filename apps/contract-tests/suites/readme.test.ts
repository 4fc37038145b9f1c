/** The snippets of the client's README: each one compiles in a strict program, and runs against the mock. */
import { readFile, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { compilePrograms, fencesIn, type Outcome, runPrograms, writePrograms } from "@onvy/mock/programs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTarget, type Target } from "../src/wire/target.ts";

const readme = await readFile(new URL("../../../packages/client/README.md", import.meta.url), "utf8");
const snippets = fencesIn(readme, "ts");
const heading = (code: string) =>
  readme
    .slice(0, readme.indexOf(code))
    .match(/^#+ (.*)$/gm)
    ?.at(-1)
    ?.replace(/^#+ /, "") ?? "";

// Beside this package's node_modules, so that the snippets import the built client by its name.
const folder = fileURLToPath(new URL("../reports/readme", import.meta.url));
const files = snippets.map((_, i) => `snippet-${i}.ts`);
let mock: Target;
let outcomes: Readonly<Record<string, Outcome>>;

beforeAll(async () => {
  mock = await startTarget();
  await writePrograms(folder, new Map(snippets.map((code, i) => [`snippet-${i}.ts`, code])));
  outcomes = await runPrograms(folder, files, mock.url);
});

afterAll(async () => {
  await mock.close();
  await rm(folder, { recursive: true });
});

test("the README has snippets", () => {
  expect(snippets.length).toBeGreaterThanOrEqual(8);
});

test("every snippet compiles", async () => {
  expect(await compilePrograms(folder, files)).toEqual([]);
});

test.each(snippets.map((code, i) => [heading(code), `snippet-${i}.ts`] as const))(
  "the snippet of %j runs against the mock",
  (_, file) => {
    expect(outcomes[file]).toEqual({ logged: expect.any(Array) });
  },
);
