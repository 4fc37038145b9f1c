import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Check } from "../check.ts";
import { execute, succeed } from "../execute.ts";
import type { Cell } from "../judge.ts";
import { installFixture, makeProject } from "../project.ts";
import { startServer } from "../server.ts";
import { parseDiagnostics } from "./compiler.ts";

const programs = join(import.meta.dirname, "../../fixtures/partners/programs");

const tsconfig = {
  compilerOptions: {
    target: "es2022",
    module: "esnext",
    moduleResolution: "bundler",
    lib: ["es2023", "dom", "dom.iterable"],
    types: ["node"],
    jsx: "react-jsx",
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    skipLibCheck: true,
  },
};

interface Partner {
  name: string;
  /** What the rendered page, or the program, says at its end. */
  shown: string;
  /** How many requests the suite's server has to see. */
  requests: number;
}

const partners: Record<string, Partner> = {
  "openapi-react-query": {
    name: "openapi-react-query 0.5, rendered by React 19",
    shown: "sleep; a,b,c,d,e; northlight_4821; 500; end",
    requests: 6,
  },
  "tanstack-query": {
    name: "TanStack Query 5, rendered by React 19",
    shown: "sleep; a,b,c,d,e; northlight_4821; 500; end",
    requests: 6,
  },
  "swr-openapi": {
    name: "swr-openapi 5, rendered by React 19",
    shown: "sleep; a,b,c,d,e; 500; end",
    requests: 5,
  },
  "openapi-msw": { name: "openapi-msw 2 with msw 2", shown: "sleep; northlight_4821; 500; end", requests: 0 },
};

async function project(id: string, tarball: Parameters<Check["run"]>[0], program: string): Promise<string> {
  await installFixture("partners");
  const files = (await readdir(programs)).filter((name) => !name.endsWith(".tsx"));
  const texts = [...files, `${program}.tsx`].map(
    async (name) => [name, await readFile(join(programs, name), "utf8")] as const,
  );
  const config = { ...tsconfig, files: [`${program}.tsx`] };
  const all = { ...Object.fromEntries(await Promise.all(texts)), "tsconfig.json": JSON.stringify(config) };
  return makeProject(id, tarball, all, "partners");
}

/** It compiles as that library's documentation writes it, given the client as openapi-fetch's, without a cast. */
const compiles = (program: string, { name }: Partner): Check => ({
  id: `partner-${program}-compiles`,
  group: "partners",
  name,
  column: "compiles without a cast",
  async run(tarball): Promise<Cell> {
    const folder = await project(`${program}-compiles`, tarball, program);
    const tsc = join(await installFixture("partners"), "node_modules/typescript/bin/tsc");
    const { code, output, errors } = await execute(["node", tsc, "-p", ".", "--pretty", "false"], {
      cwd: folder,
    });
    if (code === 0) return { kept: true };
    const found = parseDiagnostics(output).map(({ file, line, message }) => `${file}:${line} ${message}`);
    return { broken: found.slice(0, 3).join("; ") || output + errors };
  },
});

/** It shows what the server said. */
const runs = (program: string, { name, shown, requests }: Partner): Check => ({
  id: `partner-${program}-runs`,
  group: "partners",
  name,
  column: "runs",
  async run(tarball): Promise<Cell> {
    const folder = await project(`${program}-runs`, tarball, program);
    const tools = await installFixture("partners");
    await succeed(["node", join(tools, "bundle.mjs"), join(folder, `${program}.tsx`)], { cwd: folder });
    const server = await startServer();
    try {
      const env = { ORIGIN: server.origin, TARGET: program };
      const { code, output, errors } = await execute(["node", `${program}.out.mjs`], { cwd: folder, env });
      if (code !== 0) return { broken: `it ended with ${code}: ${output}${errors}` };
      if (output.trim().split("\n").at(-1) !== shown) return { broken: `it shows ${output.trim()}` };
      const arrived = server.arrivals(program).length;
      return arrived === requests
        ? { kept: true }
        : { broken: `${arrived} requests arrived instead of ${requests}` };
    } finally {
      await server.close();
    }
  },
});

/** Libraries that are handed the client, each as its own documentation says. */
export const partnerChecks: Check[] = Object.entries(partners).flatMap(([program, partner]) => [
  compiles(program, partner),
  runs(program, partner),
]);
