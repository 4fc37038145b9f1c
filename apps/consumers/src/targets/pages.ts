import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { bundle } from "../bundle.ts";
import { bundled, entries } from "../entry.ts";
import { printed } from "../execute.ts";
import { installFixture, writeFiles } from "../project.ts";
import { inProject, type Target, without } from "../target.ts";

/**
 * Where Debian and the machines of CI services have it; undefined if neither is there. A browser download of a tool's
 * own is not reachable on every machine.
 */
export const chromiumProgram = ["/usr/bin/chromium", "/usr/bin/google-chrome"].find((file) =>
  existsSync(file),
);

/** Opens a folder's page and gives what it reports. */
export async function openPage(folder: string): Promise<string> {
  const host = join(await installFixture("chromium"), "host.mjs");
  return printed(["node", host, folder, chromiumProgram ?? "no Chromium"], { cwd: folder });
}

/** What every page promises and does not. */
export const pageTraits = {
  runtime: /Chrome\/\d+/,
  clientSide: true,
  needsChromium: true,
  notClaimed: without("foreign", "identity", "receiver"),
} satisfies Partial<Target>;

/** What a program in a page ends with. */
export const startInPage = `runProgram({ runtime: navigator.userAgent })
  .catch(String)
  .then((report) => Object.assign(globalThis, { report }));
`;

/** A page with nothing but these scripts. */
export const pageWith = (scripts: string) => `<!doctype html><meta charset="utf-8">${scripts}`;

/** The tarball's own modules, which an import map names, without a bundler. */
export const chromium = inProject({
  ...pageTraits,
  id: "chromium",
  name: "Chromium, modules and an import map",
  fixture: "chromium",
  files: bundled(startInPage),
  async start(folder) {
    const home = "node_modules/@onvy/client";
    const { exports } = JSON.parse(await readFile(join(folder, home, "package.json"), "utf8"));
    const files = Object.values(entries).map((entry) => [
      entry,
      join("/", home, browserFile(exports[entry.replace("@onvy/client", ".")])),
    ]);
    const map = JSON.stringify({ imports: Object.fromEntries(files) });
    const scripts = `<script type="importmap">${map}</script><script type="module" src="main.mjs"></script>`;
    await writeFiles(folder, { "index.html": pageWith(scripts) });
    return openPage(folder);
  },
});

/** The file that a manifest's `exports` names for a page. */
function browserFile(entry: unknown): string {
  if (typeof entry === "string") return entry;
  const conditions = entry as Record<string, unknown>;
  return browserFile(conditions.browser ?? conditions.import ?? conditions.default);
}

/** A page that a Node process imitates; the module of `fixtures/dom` with its name sets one up. */
const imitated = (traits: Pick<Target, "id" | "name" | "runtime" | "notClaimed" | "followsRedirects">) =>
  inProject({
    ...traits,
    clientSide: true,
    fixture: "dom",
    files: bundled(),
    async start(cwd) {
      await bundle(cwd, { outfile: "bundle.js" });
      return printed(["node", `../../${traits.id}.mjs`, "bundle.js"], { cwd });
    },
  });

/** Pages of Node's, as the tests of an app have them. */
export const imitatedPages = [
  imitated({
    id: "jsdom",
    name: "jsdom, with Node's fetch",
    runtime: /jsdom\/31/,
    notClaimed: without("identity", "receiver"),
  }),
  imitated({
    id: "jsdom-xhr",
    name: "jsdom, with whatwg-fetch",
    runtime: /jsdom\/31/,
    notClaimed: {
      ...without("identity", "foreign", "webhook", "receiver"),
      stream: "whatwg-fetch has no streams",
    },
    followsRedirects: true,
  }),
  imitated({
    id: "happy-dom",
    name: "happy-dom",
    runtime: /HappyDOM\/21/,
    notClaimed: without("identity", "foreign", "receiver"),
  }),
];
