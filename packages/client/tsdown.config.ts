import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename } from "node:path";
import { defineConfig } from "tsdown";

// These are bundled, so consumers install no dependency (docs/adr/0002); their licences ask to be passed on.
const bundled = ["openapi-fetch", "@cfworker/json-schema"];

const require = createRequire(import.meta.url);
const entry = {
  index: "src/index.ts",
  webhooks: "src/webhooks.ts",
  "webhooks/receivers": "src/receivers.ts",
  operations: "src/operations.ts",
  testing: "src/testing.ts",
  "testing/server": "src/testing/node/server.ts",
  conformance: "src/conformance.ts",
};
const shared = {
  entry,
  platform: "neutral" as const,
  target: "es2022",
  sourcemap: true,
  deps: { alwaysBundle: bundled, neverBundle: [/^node:/] },
};

// docs/adr/0010: ES modules for bundlers and browsers; CommonJS for Node, where `import` and `require` get the same
// copy of each class. The types are those of CommonJS, and there is one copy of them, too.
export default defineConfig([
  // The command runs in Node as an ES module, and nobody imports it.
  { ...shared, entry: { ...entry, bin: "src/testing/node/bin.ts" }, format: "esm", dts: false },
  {
    ...shared,
    format: "cjs",
    dts: { sourcemap: true },
    clean: false,
    hooks: {
      "build:done": async () => {
        for (const name of Object.keys(entry)) {
          const file = `./${basename(name)}.cjs`;
          const names = Object.keys(require(`./dist/${name}.cjs`)).join(", ");
          await writeFile(`dist/${name}.node.js`, `export { ${names} } from "${file}";\n`);
          await writeFile(`dist/${name}.d.ts`, `export * from "${file}";\n`);
        }
        await writeFile("dist/THIRD_PARTY_NOTICES", (await Promise.all(bundled.map(notice))).join("\n"));
      },
    },
  },
]);

async function notice(name: string): Promise<string> {
  const licence = await readFile(`node_modules/${name}/LICENSE`, "utf8").catch(() => mitOf(name));
  return `This package contains ${name}, under this licence:\n\n${licence}`;
}

/** The licence of a package that names MIT and ships no text. */
async function mitOf(name: string): Promise<string> {
  const { license, author } = JSON.parse(await readFile(`node_modules/${name}/package.json`, "utf8"));
  if (license !== "MIT") throw new Error(`${name} is ${license}: add its licence to what is passed on.`);
  return (await readFile("LICENSE", "utf8")).replace(/^Copyright .*$/m, `Copyright (c) ${author}`);
}
