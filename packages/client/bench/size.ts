/** What an import adds to a bundle: esbuild, minified; bytes as they are, gzipped, and in brotli. */
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "esbuild";

const programs: Record<string, string> = {
  "@onvy/client": 'export { createOnvyClient, unwrap, paginate } from "../dist/index.js"',
  "@onvy/client, all": 'export * from "../dist/index.js"; export * from "../dist/webhooks.js"',
  "@onvy/client/webhooks": 'export * from "../dist/webhooks.js"',
  "openapi-fetch": 'export { default } from "openapi-fetch"',
  ky: 'export { default } from "ky"',
  ofetch: 'export { ofetch } from "ofetch"',
  axios: 'export { default } from "axios"',
  openai: 'export { default } from "openai"',
};

export interface Size {
  min: number;
  gzip: number;
  brotli: number;
}

export async function sizes(): Promise<Record<string, Size>> {
  const result: Record<string, Size> = {};
  for (const [name, contents] of Object.entries(programs)) {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: import.meta.dirname },
      bundle: true,
      minify: true,
      format: "esm",
      platform: "browser",
      target: "es2022",
      write: false,
      logLevel: "silent",
    });
    const bytes = outputFiles[0]?.contents ?? new Uint8Array();
    const gzip = gzipSync(bytes, { level: 9 }).byteLength;
    result[name] = { min: bytes.byteLength, gzip, brotli: brotliCompressSync(bytes).byteLength };
  }
  return result;
}
