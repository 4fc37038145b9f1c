/** The snippets of the client's README: each one compiles in a strict program, and runs against the mock. */
import { execFile } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTarget, type Target } from "../src/wire/target.ts";

const run = promisify(execFile);
const readme = await readFile(new URL("../../../packages/client/README.md", import.meta.url), "utf8");
const snippets = [...readme.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code = ""]) => code);
const heading = (code: string) =>
  readme
    .slice(0, readme.indexOf(code))
    .match(/^#+ (.*)$/gm)
    ?.at(-1)
    ?.replace(/^#+ /, "") ?? "";

// Beside this package's node_modules, so that the snippets import the built client by its name.
const folder = fileURLToPath(new URL("../reports/readme", import.meta.url));
const tsc = fileURLToPath(new URL("../../../node_modules/.bin/tsc", import.meta.url));
let mock: Target;

beforeAll(async () => {
  mock = await startTarget();
  await mkdir(folder, { recursive: true });
  await Promise.all(snippets.map((code, i) => writeFile(join(folder, `snippet-${i}.ts`), code)));
});

afterAll(async () => {
  await mock.close();
  await rm(folder, { recursive: true });
});

test("the README has snippets", () => {
  expect(snippets.length).toBeGreaterThanOrEqual(8);
});

test("every snippet compiles", async () => {
  const options = "--ignoreConfig --noEmit --strict --exactOptionalPropertyTypes --noUncheckedIndexedAccess";
  const target = "--target es2022 --module nodenext --types node --lib es2022,dom,dom.iterable";
  const files = snippets.map((_, i) => `snippet-${i}.ts`);
  const { stdout } = await run(tsc, [...options.split(" "), ...target.split(" "), ...files], { cwd: folder });
  expect(stdout).toBe("");
});

test.each(snippets.map((code, i) => [heading(code), i] as const))(
  "the snippet of %j runs against the mock",
  async (_, i) => {
    const env = { ...process.env, MOCK_URL: mock.url, ONVY_API_KEY: "key_of_the_tests" };
    const { stderr } = await run(process.execPath, ["--import", "@onvy/mock/to-mock", `snippet-${i}.ts`], {
      cwd: folder,
      env,
    });
    expect(stderr).toBe("");
  },
);
