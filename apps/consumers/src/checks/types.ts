import type { Check } from "../check.ts";
import type { Cell } from "../judge.ts";
import type { Tarball } from "../pack.ts";
import { type Compiler, compile, compilerProject, compilers } from "./compiler.ts";

/** How a project resolves modules; the file's ending says whether it is a module or CommonJS. */
const resolutions = {
  "nodenext, import": ["consumer.mts", { module: "nodenext" }],
  "nodenext, require": ["consumer.cts", { module: "nodenext" }],
  "node16, import": ["consumer.mts", { module: "node16" }],
  "node16, require": ["consumer.cts", { module: "node16" }],
  bundler: ["consumer.ts", { module: "esnext", moduleResolution: "bundler" }],
  node10: ["consumer.ts", { module: "commonjs", moduleResolution: "node10" }],
} as const;
type Resolution = keyof typeof resolutions;

const dom = { lib: ["es2022", "dom", "dom.iterable"], types: [] as string[] };

/** Each is a way in which a consumer's project is stricter, or knows less, than this repository. */
const settings = (compiler: Compiler) => ({
  strict: { ...dom, strict: true, skipLibCheck: true },
  exactOptionalPropertyTypes: {
    ...dom,
    strict: true,
    skipLibCheck: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noPropertyAccessFromIndexSignature: true,
  },
  "no DOM library": {
    // The first one whose Node types each compiler can read.
    types: [compiler === "5.0" || compiler === "5.4" ? "types-node-20" : "node"],
    lib: ["es2022"],
    strict: true,
    skipLibCheck: true,
  },
  "skipLibCheck off": { ...dom, strict: true, skipLibCheck: false },
});

/** What no package can mend: the compiler itself refuses the setting. */
const refused = (compiler: Compiler, resolution: Resolution): string | undefined =>
  compiler === "7" && resolution === "node10"
    ? "TypeScript 7 has removed `moduleResolution: node10`"
    : undefined;

function typeCheck(compiler: Compiler, resolution: Resolution): Check {
  const id = `types-${compiler}-${resolution.replace(", ", "-")}`;
  return {
    id,
    group: "types",
    name: `TypeScript ${compiler}`,
    column: resolution,
    async run(tarball: Tarball): Promise<Cell> {
      const [file, options] = resolutions[resolution];
      const folder = await compilerProject(id, tarball, "consumer.ts", file);
      const problems: string[] = [];
      for (const [name, strictness] of Object.entries(settings(compiler))) {
        // TypeScript 6 warns of what 7 removes, and says how to go on.
        const older = compiler === "6" && resolution === "node10" ? { ignoreDeprecations: "6.0" } : {};
        const compilerOptions = { target: "es2022", noEmit: true, ...options, ...strictness, ...older };
        const found = await compile(compiler, folder, name.replaceAll(" ", "-"), {
          compilerOptions,
          files: [file],
        });
        for (const { code, message } of found.slice(0, 2)) problems.push(`${name}: ${code} ${message}`);
      }
      const reason = refused(compiler, resolution);
      if (reason !== undefined) {
        const told = problems.length > 0 && problems.every((problem) => /TS5108|TS5102/.test(problem));
        return told
          ? { notClaimed: reason }
          : { broken: `it is not refused as expected: ${problems.join("; ")}` };
      }
      return problems.length === 0 ? { kept: true } : { broken: problems.join("; ") };
    },
  };
}

/** A program with most of the public names, under every compiler, resolution and strictness. */
export const typeChecks: Check[] = compilers.flatMap((compiler) =>
  Object.keys(resolutions).map((resolution) => typeCheck(compiler, resolution as Resolution)),
);
