import { join } from "node:path";
import { esmFiles } from "../entry.ts";
import { execute } from "../execute.ts";
import { installFixture, makeProject } from "../project.ts";
import type { Target } from "../target.ts";
import { guardedElsewhere, noSecondFetch } from "./reasons.ts";

const again = `again: { client: require("@onvy/client"), webhooks: require("@onvy/client/webhooks") }`;
const createRequire = `import { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);`;
const notClaimed = { guarded: guardedElsewhere, foreign: noSecondFetch };
const arch = process.arch === "arm64";

export const bun: Target = {
  id: "bun",
  name: "Bun 1.4",
  runtime: /^bun 1\.4\./,
  notClaimed,
  async run({ tarball, env }) {
    const tools = await installFixture("bun");
    const program = join(tools, `node_modules/@oven/bun-linux-${arch ? "aarch64" : "x64"}/bin/bun`);
    const files = await esmFiles(env, `{ runtime: "bun " + Bun.version, ${again} }`, createRequire);
    const cwd = await makeProject("bun", tarball, files, "bun");
    const { output, errors } = await execute([program, "main.mjs"], { cwd });
    return errors + output;
  },
};

export const deno: Target = {
  id: "deno",
  name: "Deno 2.9",
  runtime: /^deno 2\.9\./,
  notClaimed,
  async run({ tarball, env }) {
    const tools = await installFixture("deno");
    const program = join(tools, `node_modules/@deno/linux-${arch ? "arm64" : "x64"}-glibc/deno`);
    const files = await esmFiles(env, `{ runtime: "deno " + Deno.version.deno, ${again} }`, createRequire);
    const cwd = await makeProject("deno", tarball, files, "deno");
    // No right to read the environment: looking for ONVY_API_KEY there must not end the program.
    const rights = ["--no-prompt", "--allow-net=127.0.0.1", "--allow-read=."];
    const command = [program, "run", "--node-modules-dir=manual", "--cached-only", ...rights, "main.mjs"];
    const variables = { DENO_DIR: join(cwd, ".deno"), DENO_NO_UPDATE_CHECK: "1" };
    const { output, errors } = await execute(command, { cwd, env: variables });
    return errors + output;
  },
};
