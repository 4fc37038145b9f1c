import { join } from "node:path";
import { cjsFiles } from "../entry.ts";
import { execute } from "../execute.ts";
import { installFixture, makeProject } from "../project.ts";
import { transform } from "esbuild";
import type { Target } from "../target.ts";
import { guardedElsewhere, noSecondFetch, oneWay } from "./reasons.ts";

/** Jest with no configuration at all: CommonJS, and a realm of its own for each test file. */
export const jest: Target = {
  id: "jest",
  name: "Jest 30, default set-up",
  runtime: /^jest \d+ v24\./,
  notClaimed: { guarded: guardedElsewhere, foreign: noSecondFetch, identity: oneWay },
  async run({ tarball, env }) {
    const tools = await installFixture("jest");
    const esm = await cjsFiles(env, "{}");
    const toCjs = async (text = "") => (await transform(text, { format: "cjs" })).code;
    const test = `const client = require("@onvy/client");
const webhooks = require("@onvy/client/webhooks");
const testing = require("@onvy/client/testing");
const { run } = require("./promises.js");
const { default: env } = require("./env.js");
test("the program", async () => {
  const runtime = "jest " + process.env.JEST_WORKER_ID + " " + process.version;
  process.stdout.write((await run({ client, webhooks, testing }, env, { runtime })) + "\\n");
}, 60000);
`;
    const files = {
      "program.test.js": test,
      "promises.js": await toCjs(esm["promises.mjs"]),
      "env.js": await toCjs(esm["env.mjs"]),
    };
    const cwd = await makeProject("jest", tarball, files, "jest");
    const program = join(tools, "node_modules/jest/bin/jest.js");
    // `rootDir` would be found by the folder's name otherwise: Jest ignores nothing by default but this is explicit.
    const { output, errors } = await execute(["node", program, "--ci", "--watchman=false"], { cwd });
    return errors + output;
  },
};
