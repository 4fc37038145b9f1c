/**
 * What an import adds to a consumer's bundle: minified by esbuild, then gzip. `node scripts/sizes.ts --accept` writes
 * size.json, which test/size.test.ts compares with; without the option it prints what there is.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";

const root = new URL("..", import.meta.url).pathname;
const file = new URL("../size.json", import.meta.url);
const index = "./src/index.ts";

/** Programs, and what they may weigh at most. A limit is a promise of the README; it is not raised to make room. */
export const programs = {
  core: { code: `export { createOnvyClient, unwrap, paginate } from "${index}"`, limit: 6000 },
  all: { code: `export * from "${index}"; export * from "./src/webhooks.ts"`, limit: 8000 },
  webhooks: { code: 'export * from "./src/webhooks.ts"', limit: 2000 },
  verifyWebhook: { code: 'export { verifyWebhook } from "./src/webhooks.ts"', limit: 1500 },
  receivers: { code: 'export * from "./src/receivers.ts"', limit: 2000 },
  unused: { code: `import { unwrap } from "${index}"`, limit: 25 },
} as const;
export type ProgramName = keyof typeof programs;

/** Bytes after gzip, and each file's share of the bytes before. */
export interface Size {
  gzip: number;
  files: Record<string, number>;
}

/** Bundles a program as a consumer would. */
export async function bundle(contents: string, resolveDir: string, plugins: Plugin[] = []) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir, loader: "ts" },
    ...({ bundle: true, minify: true, format: "esm", target: "es2022", write: false } as const),
    metafile: true,
    logLevel: "silent",
    absWorkingDir: root,
    plugins,
  });
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  const [output] = Object.values(metafile.outputs);
  return { bytes, gzip: gzipSync(bytes, { level: 9 }).byteLength, inputs: output?.inputs ?? {} };
}

/** What a program weighs; `operations` stands in for src/generated/operations.ts. */
export async function sizeOf(name: ProgramName, operations?: string): Promise<Size> {
  const replace: Plugin = {
    name: "operations",
    setup({ onLoad }) {
      if (operations !== undefined)
        onLoad({ filter: /generated\/operations\.ts$/ }, () => ({ contents: operations, loader: "ts" }));
    },
  };
  const { gzip, inputs } = await bundle(programs[name].code, root, [replace]);
  const files = Object.entries(inputs)
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path, { bytesInOutput }]) => [path.replace(/.*node_modules\//, ""), bytesInOutput] as const);
  return { gzip, files: Object.fromEntries(files.sort()) };
}

/** What was accepted last. */
export const readBaseline = (): Record<ProgramName, Size> => JSON.parse(readFileSync(file, "utf8"));

/** A machine's zlib may differ by a few bytes; more than this is a change that somebody made. */
const TOLERANCE = 0.01;

/** What is wrong with a size: nothing, or what grew, by how much, and what to do. */
export function complaint(name: ProgramName, before: Size, now: Size): string | undefined {
  const { limit } = programs[name];
  const list = Object.entries(now.files)
    .map(([path, bytes]) => ({ path, by: bytes - (before.files[path] ?? 0) }))
    .filter(({ by }) => by > 0)
    .sort((a, b) => b.by - a.by)
    .map(({ path, by }) => `  ${path} +${by} B before gzip`)
    .join("\n");
  const change = `${name}: ${before.gzip} B -> ${now.gzip} B gzip`;
  if (now.gzip > limit) {
    return `${change}, and ${limit} B are promised in README.md: make it smaller by ${now.gzip - limit} B.\n${list}`;
  }
  if (now.gzip <= before.gzip * (1 + TOLERANCE)) return undefined;
  return `${change}. If it is worth it, \`pnpm --filter @onvy/client size --accept\` and commit size.json.\n${list}`;
}

if (import.meta.main) {
  const names = Object.keys(programs) as ProgramName[];
  const sizes = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await sizeOf(name)])));
  if (process.argv.includes("--accept")) writeFileSync(file, `${JSON.stringify(sizes, null, 2)}\n`);
  for (const name of names) console.log(`${name}: ${sizes[name].gzip} of ${programs[name].limit} B gzip`);
}
