import { join } from "node:path";
import { bundle } from "../bundle.ts";
import { bundled, printing, programFiles, requires } from "../entry.ts";
import { printed } from "../execute.ts";
import { inProject, without } from "../target.ts";

const isArm = process.arch === "arm64";
const ofNode = `runtime: "node " + process.version`;
const foreign = `foreign: {
  ...(await import("undici")),
  AbortController,
  ArrayBuffer: (await import("node:vm")).runInNewContext("ArrayBuffer"),
}`;

/** How a program is written, and the file that it is then. */
const ways = [
  ["import", "main.mjs"],
  ["require", "main.cjs"],
] as const;
const escaped = (version: string) => version.replaceAll(".", "\\.");

/** The oldest release that `require()` loads ES modules in, and the newest of each later line. */
const versions = [
  ["20.19", "v20.19.0"],
  ["22", "v22.23.3"],
  ["24", "v24.21.0"],
  ["26", "v26.10.0"],
] as const;

/** Node, as a module and as CommonJS. */
export const nodeTargets = versions.flatMap(([line, version]) =>
  ways.map(([kind, main]) =>
    inProject({
      id: `node-${line}-${kind}`,
      name: `Node ${line}, \`${kind}\``,
      runtime: new RegExp(`^node ${escaped(version)}$`),
      notClaimed: without("guarded"),
      fixture: "node",
      files: printing(kind, `${ofNode}, ${foreign}`),
      start(cwd) {
        const program = `../../node_modules/node-${line.slice(0, 2)}-${process.arch}/bin/node`;
        return printed([join(cwd, program), main], { cwd });
      },
    }),
  ),
);

/** The Node that runs the suite: what `pnpm test` can try without installing a runtime. No row of the table. */
export const nodeHereTargets = ways.map(([kind, main]) =>
  inProject({
    id: `node-here-${kind}`,
    name: `This Node, \`${kind}\``,
    runtime: new RegExp(`^node ${escaped(process.version)}$`),
    notClaimed: without("guarded", "foreign"),
    files: printing(kind, ofNode),
    start: (cwd) => printed([process.execPath, main], { cwd }),
  }),
);

export const bun = inProject({
  id: "bun",
  name: "Bun 1.4",
  runtime: /^bun 1\.4\./,
  notClaimed: without("guarded", "foreign"),
  fixture: "bun",
  files: printing("import", `runtime: "bun " + Bun.version`),
  start(cwd) {
    const program = `../../node_modules/@oven/bun-linux-${isArm ? "aarch64" : "x64"}/bin/bun`;
    return printed([join(cwd, program), "main.mjs"], { cwd });
  },
});

export const deno = inProject({
  id: "deno",
  name: "Deno 2.9",
  runtime: /^deno 2\.9\./,
  notClaimed: without("guarded", "foreign"),
  fixture: "deno",
  files: printing("import", `runtime: "deno " + Deno.version.deno`),
  start(cwd) {
    const program = `../../node_modules/@deno/linux-${isArm ? "arm64" : "x64"}-glibc/deno`;
    // No right to read the environment: looking for ONVY_API_KEY there must not end the program.
    const rights = ["--no-prompt", "--allow-net=127.0.0.1", "--allow-read=."];
    const flags = ["--node-modules-dir=manual", "--cached-only", ...rights];
    const env = { DENO_DIR: join(cwd, ".deno"), DENO_NO_UPDATE_CHECK: "1" };
    return printed([join(cwd, program), "run", ...flags, "main.mjs"], { cwd, env });
  },
});

const worker = `export default {
  fetch: async () => new Response(await runProgram({ runtime: navigator.userAgent })),
};
`;

/** Cloudflare's runtime itself. The bundle is esbuild's, as wrangler makes it. */
export const workerd = inProject({
  id: "workerd",
  name: "Cloudflare Workers (workerd)",
  runtime: /^Cloudflare-Workers$/,
  notClaimed: without("guarded", "foreign", "identity"),
  fixture: "workerd",
  files: bundled(worker),
  async start(cwd) {
    await bundle(cwd, { outfile: "worker.mjs", format: "esm", conditions: ["workerd", "worker", "browser"] });
    return printed(["node", "../../host.mjs", "worker.mjs"], { cwd });
  },
});

/** Jest's own words for itself, from inside a test. */
const jestTest = (env: object) => `${requires}const { run } = require("./program.js");
test("the program", async () => {
  const runtime = "jest in worker " + process.env.JEST_WORKER_ID + ", node " + process.version;
  const modules = { client, webhooks, receivers, testing };
  process.stdout.write((await run(modules, ${JSON.stringify(env)}, { runtime })) + "\\n");
}, 60000);
`;

/** Jest with no configuration at all: CommonJS, and a realm of its own for each test file. */
export const jest = inProject({
  id: "jest",
  name: "Jest 30, default set-up",
  runtime: /^jest in worker 1, node v24\./,
  notClaimed: without("guarded", "foreign", "identity"),
  fixture: "jest",
  files: (env) => programFiles(env, "program.test.js", jestTest(env)),
  async start(cwd) {
    // Only the program becomes CommonJS here; the package is what the tarball holds.
    await bundle(cwd, { outfile: "program.js", entryPoints: ["promises.mjs"], format: "cjs" });
    return printed(["node", "../../node_modules/jest/bin/jest.js", "--ci", "--watchman=false"], { cwd });
  },
});
