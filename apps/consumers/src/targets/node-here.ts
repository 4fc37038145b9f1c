import { cjsFiles, esmFiles } from "../entry.ts";
import { execute } from "../execute.ts";
import { makeProject } from "../project.ts";
import type { Target } from "../target.ts";
import { guardedElsewhere, noSecondFetch } from "./reasons.ts";

const runtime = `runtime: "node " + process.version`;
const again = (load: string) =>
  `again: { client: ${load}("@onvy/client"), webhooks: ${load}("@onvy/client/webhooks") }`;
const createRequire = `import { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);`;

/** The Node that runs the suite: what `pnpm test` can try without installing a runtime. No row of the table. */
function nodeHere(kind: "import" | "require"): Target {
  return {
    id: `node-here-${kind}`,
    name: `This Node, \`${kind}\``,
    runtime: new RegExp(`^node ${process.version}$`),
    notClaimed: { guarded: guardedElsewhere, foreign: noSecondFetch },
    async run({ tarball, env }) {
      const isModule = kind === "import";
      const files = isModule
        ? await esmFiles(env, `{ ${runtime}, ${again("require")} }`, createRequire)
        : await cjsFiles(env, `{ ${runtime}, ${again("await import")} }`);
      const cwd = await makeProject(`node-here-${kind}`, tarball, files);
      const { output, errors } = await execute([process.execPath, isModule ? "main.mjs" : "main.cjs"], {
        cwd,
      });
      return errors + output;
    },
  };
}

export const nodeHereTargets = [nodeHere("import"), nodeHere("require")];
