/** What a consumer's bundle grows by: minified by esbuild, then gzip. */
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

const src = (name: string) => new URL(`../src/${name}.ts`, import.meta.url).pathname;

async function gzipped(program: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: import.meta.dirname, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).byteLength;
}

test.each([
  [
    "createOnvyClient, unwrap and paginate",
    `export { createOnvyClient, unwrap, paginate } from "${src("index")}"`,
    6000,
  ],
  ["everything with webhooks", `export * from "${src("index")}"; export * from "${src("webhooks")}"`, 8000],
  ["webhooks alone", `export * from "${src("webhooks")}"`, 2050],
  ["verifyWebhook alone", `export { verifyWebhook } from "${src("webhooks")}"`, 1500],
  ["the fake", `export { createOnvyFake } from "${src("testing")}"`, 35_000],
  ["watchConformance", `export * from "${src("conformance")}"`, 20_000],
  ["signWebhook alone", `export { signWebhook } from "${src("testing")}"`, 500],
  ["an import that is not used", `import { unwrap } from "${src("index")}"`, 25],
])("%s", async (_, program, limit) => {
  const size = await gzipped(program);
  expect(size).toBeLessThanOrEqual(limit);
});
