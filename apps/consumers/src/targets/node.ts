import { join } from "node:path";
import { cjsFiles, esmFiles } from "../entry.ts";
import { execute } from "../execute.ts";
import { installFixture, makeProject } from "../project.ts";
import type { Stage, Target } from "../target.ts";
import { guardedElsewhere } from "./reasons.ts";

/** The oldest release that `require()` loads ES modules in, and the newest of each later line. */
const versions = { "20.19": "v20.19.0", 22: "v22.23.3", 24: "v24.21.0", 26: "v26.10.0" };

const runtime = `runtime: "node " + process.version`;
const foreign = `foreign: { ...(await import("undici")), AbortController, ArrayBuffer: vm.runInNewContext("ArrayBuffer") }`;

function nodeTarget(line: string, version: string, kind: "import" | "require"): Target {
  const id = `node-${line}-${kind}`;
  return {
    id,
    name: `Node ${line}, \`${kind}\``,
    runtime: new RegExp(`^node ${version.replaceAll(".", "\\.")}$`),
    notClaimed: { guarded: guardedElsewhere },
    async run({ tarball, env }: Stage) {
      const folder = await installFixture("node");
      const node = join(folder, `node_modules/node-${line.slice(0, 2)}-${process.arch}/bin/node`);
      const again = (load: string) =>
        `again: { client: ${load}("@onvy/client"), webhooks: ${load}("@onvy/client/webhooks") }`;
      const files =
        kind === "import"
          ? await esmFiles(
              env,
              `{ ${runtime}, ${foreign}, ${again("require")} }`,
              `import vm from "node:vm";\nimport { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);`,
            )
          : await cjsFiles(
              env,
              `{ ${runtime}, ${foreign.replace("vm.", 'require("node:vm").')}, ${again("await import")} }`,
            );
      const cwd = await makeProject(id, tarball, files, "node");
      const { output, errors } = await execute([node, kind === "import" ? "main.mjs" : "main.cjs"], { cwd });
      return errors + output;
    },
  };
}

/** Node, as a module and as CommonJS. */
export const nodeTargets: Target[] = Object.entries(versions)
  .sort()
  .flatMap(([line, version]) => [nodeTarget(line, version, "import"), nodeTarget(line, version, "require")]);
