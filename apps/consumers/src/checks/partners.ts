import { join } from "node:path";
import { bundle } from "../bundle.ts";
import type { Check } from "../check.ts";
import { execute } from "../execute.ts";
import type { Tarball } from "../pack.ts";
import { fixtures, makeProject, readFiles } from "../project.ts";
import { startServer } from "../server.ts";
import { compile, strictest } from "./compiler.ts";

const programs = join(fixtures, "partners/programs");

const options = { ...strictest, lib: ["es2023", "dom", "dom.iterable"], types: ["node"], jsx: "react-jsx" };

/** Each program: its library, what it shows at its end, and how many requests the suite's server has to see. */
const partners = [
  [
    "openapi-react-query",
    "openapi-react-query 0.5, rendered by React 19",
    "sleep; a,b,c,d,e; northlight_4821; 500; end",
    6,
  ],
  [
    "tanstack-query",
    "TanStack Query 5, rendered by React 19",
    "sleep; a,b,c,d,e; northlight_4821; 500; end",
    6,
  ],
  ["swr-openapi", "swr-openapi 5, rendered by React 19", "sleep; a,b,c,d,e; 500; end", 5],
  ["openapi-msw", "openapi-msw 2 with msw 2", "sleep; northlight_4821; 500; end", 0],
] as const;

/** Libraries that are handed the client, each as its own documentation says. */
export const partnerChecks: Check[] = partners.flatMap(([program, name, shown, requests]) => {
  const project = async (what: string, tarball: Tarball) =>
    makeProject(`${program}-${what}`, tarball, await readFiles(programs), "partners");
  const own = { group: "partners", name } as const;
  return [
    /** As that library's documentation writes it, given the client as openapi-fetch's. */
    {
      ...own,
      id: `partner-${program}-compiles`,
      column: "compiles without a cast",
      async run(tarball) {
        const folder = await project("compiles", tarball);
        const tsc = "../../node_modules/typescript/bin/tsc";
        const found = await compile(tsc, folder, [`${program}.tsx`], options);
        const lines = found.map(({ file, line, message }) => `${file}:${line} ${message}`);
        return lines.slice(0, 3).join("; ");
      },
    },
    /** It shows what the server said. */
    {
      ...own,
      id: `partner-${program}-runs`,
      column: "runs",
      async run(tarball) {
        const cwd = await project("runs", tarball);
        await bundle(cwd, {
          outfile: "program.mjs",
          entryPoints: [`${program}.tsx`],
          packages: "external",
          platform: "node",
          format: "esm",
          jsx: "automatic",
          resolveExtensions: [".mts", ".tsx", ".mjs"],
        });
        const server = await startServer();
        try {
          const env = { ORIGIN: server.origin, TARGET: program };
          const { code, output, errors } = await execute(["node", "program.mjs"], { cwd, env });
          if (code !== 0) return `it ended with ${code}: ${output}${errors}`;
          if (output.trim().split("\n").at(-1) !== shown) return `it shows ${output.trim()}`;
          const arrived = server.arrivals(program).length;
          return arrived === requests ? undefined : `${arrived} requests arrived instead of ${requests}`;
        } finally {
          await server.close();
        }
      },
    },
  ] satisfies Check[];
});
