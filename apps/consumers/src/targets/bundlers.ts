import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { bundleProgram } from "../bundle.ts";
import { bundleFiles } from "../entry.ts";
import { execute, succeed } from "../execute.ts";
import { installFixture, makeProject, writeFiles } from "../project.ts";
import type { Target } from "../target.ts";
import { openPage, pageTraits } from "./chromium.ts";
import { guardedElsewhere, noSecondFetch, oneWay } from "./reasons.ts";

const serverTraits = {
  runtime: /^node v24\./,
  notClaimed: { guarded: guardedElsewhere, foreign: noSecondFetch, identity: oneWay },
} satisfies Partial<Target>;

const startInNode = `\nrunProgram({ runtime: "node " + process.version }).then(console.log);\n`;
const startInPage = `\nrunProgram({ runtime: navigator.userAgent }).catch(String).then((text) => { globalThis.report = text; });\n`;

/** Runs a bundle in the Node that runs this suite. */
async function runInNode(folder: string, file: string): Promise<string> {
  const { output, errors } = await execute(["node", file], { cwd: folder });
  return errors + output;
}

const esbuild = (id: string): Target => ({
  ...serverTraits,
  id,
  name: "esbuild, run in Node 24",
  async run(stage) {
    const { folder, script } = await bundleProgram(id, stage, { format: "esm" });
    await writeFiles(folder, { "bundle.mjs": script + startInNode });
    return runInNode(folder, "bundle.mjs");
  },
});

export const esbuildInNode = esbuild("esbuild");

/** The same in whatever Node runs the suite: `pnpm test` installs none. No row of the table. */
export const esbuildHere: Target = {
  ...esbuild("esbuild-here"),
  runtime: new RegExp(`^node ${process.version}$`),
};

/** Makes a project that starts by itself, and bundles it with a script of `fixtures/bundlers`. */
async function bundleWith(
  id: string,
  { tarball, env }: Parameters<Target["run"]>[0],
  start: string,
): Promise<string> {
  const tools = await installFixture("bundlers");
  const files = await bundleFiles(env);
  const page = `<!doctype html><meta charset="utf-8"><script type="module" src="/main.mjs"></script>`;
  const main = { "main.mjs": `${files["main.mjs"]}${start}`, "index.html": page };
  const folder = await makeProject(id, tarball, { ...files, ...main }, "bundlers");
  await succeed(["node", join(tools, `${id}.mjs`), folder], { cwd: folder });
  return folder;
}

export const rollup: Target = {
  ...serverTraits,
  id: "rollup",
  name: "rollup, run in Node 24",
  async run(stage) {
    const folder = await bundleWith("rollup", stage, startInNode);
    return runInNode(folder, "dist/main.cjs");
  },
};

export const webpack: Target = {
  ...pageTraits,
  id: "webpack",
  name: "webpack, run in Chromium",
  async run(stage) {
    const folder = await bundleWith("webpack", stage, startInPage);
    const script = `<!doctype html><meta charset="utf-8"><script src="/main.js"></script>`;
    await writeFiles(folder, { "dist/index.html": script });
    return openPage(join(folder, "dist"));
  },
};

export const vite: Target = {
  ...pageTraits,
  id: "vite",
  name: "vite, run in Chromium",
  async run(stage) {
    const folder = await bundleWith("vite", stage, startInPage);
    const built = await readdir(join(folder, "dist"));
    if (!built.includes("index.html")) throw new Error(`vite built ${built.join(", ") || "nothing"}`);
    return openPage(join(folder, "dist"));
  },
};
