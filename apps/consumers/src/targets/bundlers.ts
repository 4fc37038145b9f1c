import { join } from "node:path";
import { bundle } from "../bundle.ts";
import { bundled } from "../entry.ts";
import { printed, succeed } from "../execute.ts";
import { writeFiles } from "../project.ts";
import { inProject, type Target, without } from "../target.ts";
import { openPage, pageTraits, pageWith, startInPage } from "./pages.ts";

const inNode = {
  notClaimed: without("guarded", "foreign", "identity"),
  files: bundled(`runProgram({ runtime: "node " + process.version }).then(console.log);\n`),
};

const esbuild = (id: string, runtime: RegExp): Target =>
  inProject({
    ...inNode,
    id,
    name: "esbuild, run in Node 24",
    runtime,
    async start(cwd) {
      await bundle(cwd, { outfile: "bundle.mjs", format: "esm" });
      return printed(["node", "bundle.mjs"], { cwd });
    },
  });

/** The same in whatever Node runs the suite: `pnpm test` installs none. No row of the table. */
export const esbuildHere = esbuild("esbuild-here", new RegExp(`^node ${process.version}$`));

const rollup = inProject({
  ...inNode,
  id: "rollup",
  name: "rollup, run in Node 24",
  runtime: /^node v24\./,
  fixture: "bundlers",
  async start(cwd) {
    await succeed(["node", "../../rollup.mjs"], { cwd });
    return printed(["node", "dist/main.cjs"], { cwd });
  },
});

const inPage = { ...pageTraits, fixture: "bundlers", files: bundled(startInPage) };

const webpack = inProject({
  ...inPage,
  id: "webpack",
  name: "webpack, run in Chromium",
  async start(cwd) {
    await succeed(["node", "../../webpack.mjs"], { cwd });
    await writeFiles(cwd, { "dist/index.html": pageWith(`<script src="/main.js"></script>`) });
    return openPage(join(cwd, "dist"));
  },
});

const vite = inProject({
  ...inPage,
  id: "vite",
  name: "vite, run in Chromium",
  async start(cwd) {
    await writeFiles(cwd, { "index.html": pageWith(`<script type="module" src="/main.mjs"></script>`) });
    await succeed(["node", "../../node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"], { cwd });
    return openPage(join(cwd, "dist"));
  },
});

export const bundlers = [esbuild("esbuild", /^node v24\./), rollup, webpack, vite];
