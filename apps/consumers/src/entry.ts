import { join } from "node:path";
import { type Files, readFiles } from "./project.ts";
import type { ProgramEnv } from "./target.ts";

/** The package's entries, by the names that the program has for them. */
export const entries = {
  client: "@onvy/client",
  webhooks: "@onvy/client/webhooks",
  receivers: "@onvy/client/webhooks/receivers",
  testing: "@onvy/client/testing",
};
type Entry = keyof typeof entries;
const all = Object.keys(entries) as Entry[];

const imports = (names: Entry[]) =>
  names.map((name) => `import * as ${name} from "${entries[name]}";\n`).join("");
/** The entries for who still writes CommonJS. */
export const requires = all.map((name) => `const ${name} = require("${entries[name]}");\n`).join("");

/** The program, what it is told, and a file that starts it. */
export async function programFiles(env: ProgramEnv, name: string, start: string): Promise<Files> {
  const program = await readFiles(join(import.meta.dirname, "../program"));
  return { ...program, "env.mjs": `export default ${JSON.stringify(env)};\n`, [name]: start };
}

/**
 * The program in a `main.mjs` or `main.cjs` that prints the report. `extras` are what it is handed besides, as the text
 * of properties; the package by the other way of importing it is added.
 */
export function printing(kind: "import" | "require", extras: string): (env: ProgramEnv) => Promise<Files> {
  const load = kind === "import" ? "require" : "await import";
  const again = `{ client: ${load}("${entries.client}"), webhooks: ${load}("${entries.webhooks}") }`;
  const call = `console.log(await run({ ${all} }, env, { ${extras}, again: ${again} }));`;
  if (kind === "require") {
    const main = `${requires}(async () => {
  const { run } = await import("./promises.mjs");
  const { default: env } = await import("./env.mjs");
  ${call}
})();
`;
    return (env) => programFiles(env, "main.cjs", main);
  }
  const main = `${imports(all)}import { createRequire } from "node:module";
import { run } from "./promises.mjs";
import env from "./env.mjs";
const require = createRequire(import.meta.url);
${call}
`;
  return (env) => programFiles(env, "main.mjs", main);
}

/**
 * The program in a `main.mjs` for a bundler, with some of the entries: it leaves a function in the global object that
 * gives the report, and goes on with `then`.
 */
export function bundled(then = "", names = all): (env: ProgramEnv) => Promise<Files> {
  const main = `${imports(names)}import { run } from "./promises.mjs";
import env from "./env.mjs";
globalThis.runProgram = (extras) => run({ ${names} }, env, extras);
${then}`;
  return (env) => programFiles(env, "main.mjs", main);
}
