import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { Check } from "../check.ts";
import { execute } from "../execute.ts";
import type { Cell } from "../judge.ts";
import type { Tarball } from "../pack.ts";
import { makeProject, writeFiles } from "../project.ts";
import { type Snippet, snippets } from "../snippets.ts";
import { openPage } from "../targets/chromium.ts";

const inPage = snippets.filter(({ serverOnly }) => serverOnly === undefined);
const production = "https://production.api.onvy.health";
const apps = join(import.meta.dirname, "../..");

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

interface Fakes {
  createOnvyFake(options: object): { fetch(request: Request): Promise<Response>; requests: unknown[] };
  serveFake(fake: object): Promise<{ url: string; close(): Promise<void> }>;
}

/** Bundles the snippets from the tarball, opens the page, and gives what is wrong with each: nothing, or a text. */
async function runInPage(tarball: Tarball): Promise<Map<string, string | undefined>> {
  const files = Object.fromEntries(inPage.map(({ code }, i) => [`${i}.ts`, code]));
  const folder = await makeProject("snippets", tarball, { ...files, "client.mjs": withToken }, "chromium");
  const uncompiled = await compile(folder, Object.keys(files));
  await build({
    absWorkingDir: folder,
    entryPoints: Object.keys(files),
    outdir: join(folder, "page"),
    bundle: true,
    format: "esm",
    target: "es2022",
    logLevel: "silent",
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
  const load = (entry: string) =>
    import(pathToFileURL(createRequire(join(folder, "x.js")).resolve(entry)).href);
  const { createOnvyFake, serveFake }: Fakes = {
    ...(await load("@onvy/client/testing")),
    ...(await load("@onvy/client/testing/server")),
  };
  const fakes = inPage.map(() => createOnvyFake({ unknownId: "create" }));
  const servers = await Promise.all(fakes.map((fake) => serveFake(fake)));
  try {
    const html = `<!doctype html><meta charset="utf-8"><script type="module" src="start.js"></script>`;
    await writeFiles(join(folder, "page"), {
      "index.html": html,
      "start.js": start(servers.map(({ url }) => url)),
    });
    const output = await openPage(join(folder, "page"));
    const [report] = output.match(/(?<=@@snippets )\{.*\}/) ?? [];
    if (report === undefined) throw new Error(`The page reported nothing: ${output.slice(-600)}`);
    const results: Record<string, string[]> = JSON.parse(report);
    return new Map(
      inPage.map(({ id, calls }, i) => {
        const faults = [...(uncompiled.get(`${i}.ts`) ?? []), ...(results[i] ?? ["it did not run"])];
        if (calls && fakes[i]?.requests.length === 0) faults.push("no call of it reached the server");
        return [id, faults.join("; ") || undefined];
      }),
    );
  } finally {
    await Promise.all(servers.map((server) => server.close()));
  }
}

/** What a strict compiler that knows a page and nothing of Node says of each file. */
async function compile(folder: string, files: string[]): Promise<Map<string, string[]>> {
  const tsc = join(apps, "../../node_modules/.bin/tsc");
  const options =
    "--ignoreConfig --noEmit --strict --exactOptionalPropertyTypes --noUncheckedIndexedAccess --pretty false";
  const target =
    "--target es2022 --module esnext --moduleResolution bundler --lib es2022,dom,dom.iterable,dom.asynciterable";
  const types = ["--types", ""];
  const { output } = await execute([tsc, ...options.split(" "), ...target.split(" "), ...types, ...files], {
    cwd: folder,
  });
  const found = new Map<string, string[]>();
  for (const line of output.split("\n").filter((text) => /^\S/.test(text))) {
    const [file = ""] = line.split("(");
    found.set(file, [...(found.get(file) ?? []), line]);
  }
  return found;
}

/** One page for all. */
let running: ReturnType<typeof runInPage> | undefined;

async function outcomeOf({ id, serverOnly }: Snippet, tarball: Tarball): Promise<Cell> {
  if (serverOnly !== undefined) return { notClaimed: serverOnly };
  running ??= runInPage(tarball);
  const results = await running;
  if (!results.has(id)) return { broken: "it did not run" };
  const fault = results.get(id);
  return fault === undefined ? { kept: true } : { broken: fault };
}

/** Each snippet of the README in a page, or the reason why it runs on servers only. */
export const snippetChecks: Check[] = snippets.map((snippet) => ({
  id: `chromium-readme-${snippet.id}`,
  group: "readme",
  name: snippet.heading,
  column: "Chromium",
  needsChromium: true,
  run: (tarball) => outcomeOf(snippet, tarball),
}));
