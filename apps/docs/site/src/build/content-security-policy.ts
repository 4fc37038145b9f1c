/** Gives each page a policy that names exactly its own inline scripts and styles, and no other host. */
import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/** Runs after everything else that writes pages. */
export function contentSecurityPolicy(): AstroIntegration {
  return {
    name: "content-security-policy",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const entry of await readdir(folder, { recursive: true })) {
          if (!entry.endsWith(".html")) continue;
          const file = `${folder}/${entry}`;
          await writeFile(file, withPolicy(await readFile(file, "utf8")));
        }
      },
    },
  };
}

/** The page with its policy as the first thing that the browser reads after the character set. */
export function withPolicy(html: string): string {
  const policy = [
    "default-src 'none'",
    // Pagefind searches in WebAssembly.
    `script-src 'self' 'wasm-unsafe-eval' ${hashes(html, "script").join(" ")}`.trim(),
    `style-src 'self' ${hashes(html, "style").join(" ")}`.trim(),
    // Colours of code samples stand in style attributes, which no hash can name.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  const tag = `<meta http-equiv="Content-Security-Policy" content="${policy.join("; ")}">`;
  if (!/<meta charset="utf-8"\s*\/?>/.test(html)) throw new Error("A page names no character set");
  return html.replace(/<meta charset="utf-8"\s*\/?>/, (charset) => charset + tag);
}

function hashes(html: string, element: "script" | "style"): string[] {
  const bodies = [...html.matchAll(new RegExp(`<${element}(?![^>]*\\ssrc=)([^>]*)>(.*?)</${element}>`, "gs"))]
    .filter(([, attributes = ""]) => !attributes.includes("application/ld+json"))
    .map(([, , body = ""]) => body);
  return [...new Set(bodies)].map((body) => `'sha256-${createHash("sha256").update(body).digest("base64")}'`);
}
