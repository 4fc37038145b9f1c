/** What an import adds to a bundle: esbuild, minified; bytes as they are, gzipped, and in brotli. */
import { brotliCompressSync } from "node:zlib";
import { bundle } from "../scripts/sizes.ts";

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

/** Bytes that each adds. */
export async function sizes() {
  const measured = Object.entries(programs).map(async ([name, code]) => {
    const { bytes, gzip } = await bundle(code, import.meta.dirname);
    return [name, { min: bytes.byteLength, gzip, brotli: brotliCompressSync(bytes).byteLength }] as const;
  });
  return Object.fromEntries(await Promise.all(measured));
}
