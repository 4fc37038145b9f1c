import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { bundleFiles } from "../entry.ts";
import { execute } from "../execute.ts";
import { installFixture, makeProject, writeFiles } from "../project.ts";
import type { Target } from "../target.ts";
import { noSecondFetch, noWebhooks, oneWay } from "./reasons.ts";

/**
 * Where Debian and the machines of CI services have it; undefined if neither is there. A browser download of a tool's
 * own is not reachable on every machine.
 */
export const chromiumProgram = ["/usr/bin/chromium", "/usr/bin/google-chrome"].find((file) =>
  existsSync(file),
);

const start = `globalThis.report = await runProgram({ runtime: navigator.userAgent }).catch(String);\n`;

/** Opens a project's page and gives what it reports. */
export async function openPage(folder: string): Promise<string> {
  const tools = await installFixture("chromium");
  const command = ["node", join(tools, "host.mjs"), folder, chromiumProgram ?? "no Chromium"];
  const { output, errors } = await execute(command, { cwd: folder });
  return errors + output;
}

/** What every page promises and does not. */
export const pageTraits = {
  runtime: /Chrome\/\d+/,
  clientSide: true,
  needsChromium: true,
  notClaimed: { foreign: noSecondFetch, identity: oneWay, receiver: noWebhooks },
} satisfies Partial<Target>;

/** The tarball's own modules, which an import map names, without a bundler. */
export const chromium: Target = {
  ...pageTraits,
  id: "chromium",
  name: "Chromium, modules and an import map",
  async run({ tarball, env }) {
    await installFixture("chromium");
    const folder = await makeProject("chromium", tarball, await bundleFiles(env), "chromium");
    const home = "node_modules/@onvy/client";
    const { exports } = JSON.parse(await readFile(join(folder, home, "package.json"), "utf8"));
    const imports = Object.fromEntries(
      ["", "/webhooks", "/webhooks/receivers", "/testing"].map((entry) => [
        `@onvy/client${entry}`,
        join("/", home, browserFile(exports[`.${entry}`])),
      ]),
    );
    await writeFiles(folder, {
      "index.html": `<!doctype html><meta charset="utf-8"><script type="importmap">${JSON.stringify({ imports })}</script><script type="module" src="start.mjs"></script>`,
      "start.mjs": `import "./main.mjs";\n${start}`,
    });
    return openPage(folder);
  },
};

/** The file that a manifest's `exports` names for a page. */
function browserFile(entry: unknown): string {
  if (typeof entry === "string") return entry;
  const conditions = entry as Record<string, unknown>;
  return browserFile(conditions.browser ?? conditions.import ?? conditions.default);
}
