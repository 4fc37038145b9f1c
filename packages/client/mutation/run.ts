/**
 * Runs StrykerJS over a copy of the sources and their tests: it wants vitest and itself in one installation. Fails below
 * the floor of what is killed of all mutants that survivors.json does not explain; options are Stryker's.
 * Left out are the tests of the package, its size and its leaks: they look at other things than lines of code; the fake
 * and the conformance check have tests of their own, against the contract.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { judge, type Report } from "./judge.ts";

const here = import.meta.dirname;
const work = join(here, "work");

await rm(work, { recursive: true, force: true });
await mkdir(work);
for (const name of ["src", "test"]) await cp(join(here, "..", name), join(work, name), { recursive: true });
for (const name of ["size", "leak.slow", "package", "mutation"]) await rm(join(work, `test/${name}.test.ts`));
await cp(join(here, "stryker.config.json"), join(work, "stryker.config.json"));
await writeFile(join(work, "package.json"), '{ "type": "module" }\n');
const tests = {
  include: ["src/**/*.test.ts", "test/**/*.test.ts"],
  exclude: ["src/{testing,conformance}/**"],
  testTimeout: 5000,
};
await writeFile(join(work, "vitest.config.ts"), `export default { test: ${JSON.stringify(tests)} };\n`);

const stryker = join(here, "node_modules/.bin/stryker");
const child = spawn(stryker, ["run", ...process.argv.slice(2)], { cwd: work, stdio: "inherit" });
const [code] = await once(child, "exit");
if (code !== 0) process.exit(code ?? 1);

const read = async (file: string) => JSON.parse(await readFile(join(here, file), "utf8"));
const { lines, isEnough } = judge(
  (await read("../reports/mutation.json")) as Report,
  await read("survivors.json"),
);
console.log(lines.join("\n"));
if (!isEnough) process.exitCode = 1;
