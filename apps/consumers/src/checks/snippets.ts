import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type * as Testing from "@onvy/client/testing";
import type * as Server from "@onvy/client/testing/server";
import { bundle } from "../bundle.ts";
import type { Check } from "../check.ts";
import type { Tarball } from "../pack.ts";
import { makeProject, writeFiles } from "../project.ts";
import { snippets } from "../snippets.ts";
import { openPage, pageWith } from "../targets/pages.ts";
import { compile, strictest } from "./compiler.ts";

const inPage = snippets.filter(({ serverOnly }) => serverOnly === undefined);
const production = "https://production.api.onvy.health";
const tsc = join(import.meta.dirname, "../../../../node_modules/typescript/bin/tsc");
/** A page knows nothing of Node. */
const options = {
  ...strictest,
  lib: ["es2022", "dom", "dom.iterable", "dom.asynciterable"],
  skipLibCheck: false,
};

/**
 * The package as an app in a page uses it: where a snippet leaves the credential to the environment, with a user's
 * token, for the README says that a page has no key. Everything else the snippets say themselves.
 */
const withToken = `export * from "@onvy/client";
import { createOnvyClient as create } from "@onvy/client";
export const createOnvyClient = (options) => create({ ...(!options?.apiKey && { accessToken: "of-a-user" }), ...options });
`;

/** Runs each snippet in turn, its calls to production sent to a server of its own, and reports what became of it. */
const start = (origins: string[]) => `
const origins = ${JSON.stringify(origins)};
const { fetch } = globalThis;
const faults = [];
for (const kind of ["error", "unhandledrejection"])
  addEventListener(kind, (event) => faults.push(String(event.reason ?? event.message)));
console.error = (...words) => faults.push(words.join(" "));
const results = {};
for (const [i, origin] of origins.entries()) {
  globalThis.fetch = (url, init) => fetch(url.replace(${JSON.stringify(production)}, origin), init);
  await import("./" + i + ".js").catch((error) => faults.push(String(error)));
  await new Promise((resolve) => setTimeout(resolve)); // An unhandled rejection is told of later.
  results[i] = faults.splice(0);
}
globalThis.report = "@@snippets " + JSON.stringify(results);
`;

/** Bundles the snippets from the tarball, opens the page, and gives what is wrong with each: nothing, or a text. */
async function runInPage(tarball: Tarball): Promise<Map<string, string>> {
  const texts = Object.fromEntries(inPage.map(({ code }, i) => [`${i}.ts`, code]));
  const files = Object.keys(texts);
  const folder = await makeProject("snippets", tarball, { ...texts, "client.mjs": withToken }, "chromium");
  const uncompiled = await compile(tsc, folder, files, options);
  await bundle(folder, {
    entryPoints: files,
    outdir: "page",
    format: "esm",
    plugins: [
      {
        name: "a user's token",
        setup: (b) =>
          b.onResolve({ filter: /^@onvy\/client$/ }, ({ importer }) =>
            importer.endsWith(".ts") ? { path: join(folder, "client.mjs") } : undefined,
          ),
      },
    ],
  });
  const packed = createRequire(join(folder, "x.js")).resolve;
  const { createOnvyFake }: typeof Testing = await import(pathToFileURL(packed("@onvy/client/testing")).href);
  const { serveFake }: typeof Server = await import(
    pathToFileURL(packed("@onvy/client/testing/server")).href
  );
  const fakes = inPage.map(() => createOnvyFake({ unknownId: "create" }));
  const servers = await Promise.all(fakes.map((fake) => serveFake(fake)));
  try {
    await writeFiles(join(folder, "page"), {
      "index.html": pageWith(`<script type="module" src="start.js"></script>`),
      "start.js": start(servers.map(({ url }) => url)),
    });
    const output = await openPage(join(folder, "page"));
    const [report] = output.match(/(?<=@@snippets )\{.*\}/) ?? [];
    if (report === undefined) throw new Error(`The page reported nothing: ${output.slice(-600)}`);
    const results: Record<string, string[]> = JSON.parse(report);
    return new Map(
      inPage.map(({ id, calls }, i) => {
        const mistakes = uncompiled.filter(({ file }) => file === `${i}.ts`);
        const faults = [
          ...mistakes.map(({ line, code, message }) => `line ${line}: ${code} ${message}`),
          ...(results[i] ?? ["it did not run"]),
        ];
        if (calls && fakes[i]?.requests.length === 0) faults.push("no call of it reached the server");
        return [id, faults.join("; ")];
      }),
    );
  } finally {
    await Promise.all(servers.map((server) => server.close()));
  }
}

/** One page for all. */
let running: ReturnType<typeof runInPage> | undefined;

/** Each snippet of the README in a page, or the reason why it runs on servers only. */
export const snippetChecks: Check[] = snippets.map(({ id, heading, serverOnly }) => ({
  id: `chromium-readme-${id}`,
  group: "readme",
  name: heading,
  column: "Chromium",
  needsChromium: true,
  async run(tarball) {
    if (serverOnly !== undefined) return { notClaimed: serverOnly };
    running ??= runInPage(tarball);
    return (await running).get(id) ?? "It did not run.";
  },
}));
