/**
 * Runs StrykerJS over a copy of the sources and their tests: it wants vitest and itself in one installation.
 * Left out are the tests of the package, its size and its leaks: they look at other things than lines of code.
 */
import { spawn } from "node:child_process";
import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

const here = import.meta.dirname;
const work = join(here, "work");

await rm(work, { recursive: true, force: true });
await mkdir(work);
for (const name of ["src", "test"]) await cp(join(here, "..", name), join(work, name), { recursive: true });
for (const name of ["size", "leak", "package"]) await rm(join(work, `test/${name}.test.ts`));
await cp(join(here, "stryker.config.json"), join(work, "stryker.config.json"));
await writeFile(join(work, "package.json"), '{ "type": "module" }\n');
await writeFile(
  join(work, "vitest.config.ts"),
  'export default { test: { include: ["src/**/*.test.ts", "test/**/*.test.ts"], exclude: ["src/{testing,conformance}/**"], testTimeout: 5000 } };\n',
);

const stryker = join(here, "node_modules/.bin/stryker");
const child = spawn(stryker, ["run", ...process.argv.slice(2)], { cwd: work, stdio: "inherit" });
child.on("exit", (code) => {
  process.exitCode = code ?? 1;
});
