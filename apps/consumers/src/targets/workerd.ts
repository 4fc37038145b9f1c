import { join } from "node:path";
import { bundleProgram } from "../bundle.ts";
import { execute } from "../execute.ts";
import { installFixture, writeFiles } from "../project.ts";
import type { Target } from "../target.ts";
import { guardedElsewhere, noSecondFetch, oneWay } from "./reasons.ts";

const handler = `
export default {
  async fetch() {
    return new Response(await runProgram({ runtime: navigator.userAgent }));
  },
};
`;

/** Cloudflare's runtime itself. The bundle is esbuild's, as wrangler makes it. */
export const workerd: Target = {
  id: "workerd",
  name: "Cloudflare Workers (workerd)",
  runtime: /^Cloudflare-Workers$/,
  notClaimed: { guarded: guardedElsewhere, foreign: noSecondFetch, identity: oneWay },
  async run(stage) {
    const tools = await installFixture("workerd");
    const conditions = ["workerd", "worker", "browser"];
    const options = { conditions, format: "esm", fixture: "workerd" } as const;
    const { folder, script } = await bundleProgram("workerd", stage, options);
    await writeFiles(folder, { "worker.mjs": script + handler });
    const { output, errors } = await execute(["node", join(tools, "host.mjs"), join(folder, "worker.mjs")], {
      cwd: folder,
    });
    return errors + output;
  },
};
