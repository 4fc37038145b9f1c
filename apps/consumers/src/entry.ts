import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ProgramEnv } from "./target.ts";

const program = join(import.meta.dirname, "../program");

const appImports = `import * as client from "@onvy/client";
import * as webhooks from "@onvy/client/webhooks";
`;
const imports = `${appImports}import * as receivers from "@onvy/client/webhooks/receivers";
import * as testing from "@onvy/client/testing";
`;

/** The program and what it is told, as the files of a project. */
async function shared(env: ProgramEnv): Promise<Record<string, string>> {
  const names = await readdir(program);
  const texts = names.map(async (name) => [name, await readFile(join(program, name), "utf8")] as const);
  return {
    ...Object.fromEntries(await Promise.all(texts)),
    "env.mjs": `export default ${JSON.stringify(env)};
`,
  };
}

/** An ES module that runs the program and prints the report. `extras` is the text of an object. */
export async function esmFiles(
  env: ProgramEnv,
  extras: string,
  before = "",
): Promise<Record<string, string>> {
  const main = `${imports}import { run } from "./promises.mjs";
import env from "./env.mjs";
${before}
console.log(await run({ client, webhooks, receivers, testing }, env, ${extras}));
`;
  return { ...(await shared(env)), "main.mjs": main };
}

/** The same for who still writes CommonJS. */
export async function cjsFiles(env: ProgramEnv, extras: string): Promise<Record<string, string>> {
  const main = `const client = require("@onvy/client");
const webhooks = require("@onvy/client/webhooks");
const receivers = require("@onvy/client/webhooks/receivers");
const testing = require("@onvy/client/testing");
(async () => {
  const { run } = await import("./promises.mjs");
  const { default: env } = await import("./env.mjs");
  console.log(await run({ client, webhooks, receivers, testing }, env, ${extras}));
})();
`;
  return { ...(await shared(env)), "main.cjs": main };
}

/**
 * A module that a bundler takes: it leaves a function in the global object that gives the report. An app that ships
 * to people has no use for `testing`.
 */
export async function bundleFiles(
  env: ProgramEnv,
  { isApp = false }: { isApp?: boolean | undefined } = {},
): Promise<Record<string, string>> {
  const main = `${isApp ? appImports : imports}import { run } from "./promises.mjs";
import env from "./env.mjs";
globalThis.runProgram = (extras) => run({ client, webhooks${isApp ? "" : ", receivers, testing"} }, env, extras);
`;
  return { ...(await shared(env)), "main.mjs": main };
}
