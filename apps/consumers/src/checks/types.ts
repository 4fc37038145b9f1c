import type { Check } from "../check.ts";
import { makeProject } from "../project.ts";
import { type Compiler, compile, compilers, installed, program, usual } from "./compiler.ts";

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

/** Each is a way in which a consumer's project is stricter, or knows less, than this repository. */
const settings = (compiler: Compiler) => ({
  strict: usual,
  exactOptionalPropertyTypes: {
    ...usual,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noPropertyAccessFromIndexSignature: true,
  },
  "no DOM library": {
    ...usual,
    lib: ["es2022"],
    // The first one whose Node types each compiler can read.
    types: [compiler === "5.0" || compiler === "5.4" ? "types-node-20" : "node"],
  },
  "skipLibCheck off": { ...usual, skipLibCheck: false },
});

function typeCheck(compiler: Compiler, resolution: Resolution): Check {
  const id = `types-${compiler}-${resolution.replace(", ", "-")}`;
  return {
    id,
    group: "types",
    name: `TypeScript ${compiler}`,
    column: resolution,
    async run(tarball) {
      const [file, options] = resolutions[resolution];
      const folder = await makeProject(id, tarball, { [file]: await program("consumer.ts") }, "types");
      // TypeScript 6 warns of what 7 removes, and says how to go on.
      const older = compiler === "6" && resolution === "node10" ? { ignoreDeprecations: "6.0" } : {};
      const problems: string[] = [];
      for (const [name, setting] of Object.entries(settings(compiler))) {
        const found = await compile(installed(compiler), folder, [file], {
          ...options,
          ...setting,
          ...older,
        });
        for (const { code, message } of found.slice(0, 2)) problems.push(`${name}: ${code} ${message}`);
      }
      if (compiler !== "7" || resolution !== "node10") return problems.join("; ");
      // What no package can mend: the compiler itself refuses the setting.
      return problems.length > 0 && problems.every((problem) => /TS5108|TS5102/.test(problem))
        ? { notClaimed: "TypeScript 7 has removed `moduleResolution: node10`" }
        : `it is not refused as expected: ${problems.join("; ")}`;
    },
  };
}

/** A program with most of the public names, under every compiler, resolution and strictness. */
export const typeChecks: Check[] = compilers.flatMap((compiler) =>
  Object.keys(resolutions).map((resolution) => typeCheck(compiler, resolution as Resolution)),
);
