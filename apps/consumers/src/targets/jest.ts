import { join } from "node:path";
import { build } from "esbuild";
import { execute } from "../execute.ts";
import { installFixture, makeProject } from "../project.ts";
import type { Target } from "../target.ts";
import { guardedElsewhere, noSecondFetch, oneWay } from "./reasons.ts";

/** Jest's own words for itself, from inside a test. */
const test = (env: string) => `const client = require("@onvy/client");
const webhooks = require("@onvy/client/webhooks");
const receivers = require("@onvy/client/webhooks/receivers");
const testing = require("@onvy/client/testing");
const { run } = require("./promises.js");
test("the program", async () => {
  const runtime = "jest in worker " + process.env.JEST_WORKER_ID + ", node " + process.version;
  process.stdout.write((await run({ client, webhooks, receivers, testing }, ${env}, { runtime })) + "\\n");
}, 60000);
`;

/** Jest with no configuration at all: CommonJS, and a realm of its own for each test file. */
export const jest: Target = {
  id: "jest",
  name: "Jest 30, default set-up",
  runtime: /^jest in worker 1, node v24\./,
  notClaimed: { guarded: guardedElsewhere, foreign: noSecondFetch, identity: oneWay },
  async run({ tarball, env }) {
    const tools = await installFixture("jest");
    // Only the program becomes CommonJS here; the package is what the tarball holds.
    const { outputFiles } = await build({
      entryPoints: [join(import.meta.dirname, "../../program/promises.mjs")],
      bundle: true,
      write: false,
      format: "cjs",
    });
    const files = { "program.test.js": test(JSON.stringify(env)), "promises.js": outputFiles[0]?.text ?? "" };
    const cwd = await makeProject("jest", tarball, files, "jest");
    const program = join(tools, "node_modules/jest/bin/jest.js");
    const { output, errors } = await execute(["node", program, "--ci", "--watchman=false"], { cwd });
    return errors + output;
  },
};
