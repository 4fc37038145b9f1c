/**
 * Leaves the modules of `apps/docs/src` out of the bundle: Node runs them where they are, so that they find the
 * contract and the reports beside them. A bundle would move them.
 */
import { dirname, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { AstroConfig } from "astro";

type Plugin = NonNullable<NonNullable<AstroConfig["vite"]["plugins"]>[number]>;

const sources = fileURLToPath(new URL("../../../src/", import.meta.url));

export function asItIs(): Plugin {
  return {
    name: "as-it-is",
    enforce: "pre",
    resolveId(source: string, importer: string | undefined) {
      if (importer === undefined || !source.startsWith(".")) return undefined;
      const file = resolve(dirname(importer.split("?")[0] ?? importer), source);
      return file.startsWith(sources) ? { id: pathToFileURL(file).href, external: true } : undefined;
    },
  };
}
