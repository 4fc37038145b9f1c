/** The app uses only what is published: a copy of it compiles and passes its tests with the packed client alone. */
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { packClient } from "@onvy/consumers/pack";
import { afterAll, beforeAll, expect, test } from "vitest";

const run = promisify(execFile);
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** What the app and its tests import besides the client. The copy stands apart, so that nothing else is found. */
const besides = ["@hono/node-server", "hono", "vitest", "@types/node"];
let copy: string;

beforeAll(async () => {
  copy = await mkdtemp(`${tmpdir()}/onvy-packed-`);
  const { file } = await packClient(copy);
  const modules = `${copy}/node_modules`;
  for (const scope of ["@onvy", "@hono", "@types"]) await mkdir(`${modules}/${scope}`, { recursive: true });
  await run("tar", ["-xzf", file, "-C", copy]);
  await rename(`${copy}/package`, `${modules}/@onvy/client`);
  for (const name of besides) {
    const root = name === "@types/node" ? "../../../node_modules/" : "../node_modules/";
    await symlink(here(root + name), `${modules}/${name}`);
  }
  await cp(here("."), `${copy}/src`, {
    recursive: true,
    filter: (path) => !path.endsWith("packed.slow.test.ts"),
  });
  await writeFile(`${copy}/package.json`, '{ "type": "module" }');
  await writeFile(
    `${copy}/tsconfig.json`,
    JSON.stringify({ extends: here("../tsconfig.json"), include: ["src"] }),
  );
}, 120_000);
afterAll(() => rm(copy, { recursive: true }));

test("it compiles", async () => {
  const tsc = here("../../../node_modules/.bin/tsc");
  const { stdout } = await run(tsc, ["-p", copy, "--pretty", "false"]).catch(
    (error: { stdout: string }) => error,
  );
  expect(stdout).toBe("");
}, 120_000);

test("its tests pass", async () => {
  const report = `${copy}/report.json`;
  const vitest = here("../node_modules/.bin/vitest");
  await run(vitest, ["run", "--root", copy, "--reporter=json", `--outputFile=${report}`]).catch(() => {});
  const { numPassedTests, numFailedTests, success } = JSON.parse(await readFile(report, "utf8"));
  const written = (await readFile(here("app.test.ts"), "utf8")).match(/^test\(/gm)?.length;
  expect({ numPassedTests, numFailedTests, success }).toEqual({
    numPassedTests: written,
    numFailedTests: 0,
    success: true,
  });
}, 120_000);
