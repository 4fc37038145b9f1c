import { readFile, writeFile } from "node:fs/promises";
import { defineConfig } from "tsdown";

// These are bundled, so consumers install no dependency (docs/adr/0002); their licences ask to be passed on.
const bundled = ["openapi-fetch", "@cfworker/json-schema"];

export default defineConfig({
  entry: {
    index: "src/index.ts",
    webhooks: "src/webhooks.ts",
    testing: "src/testing.ts",
    "testing/server": "src/testing/node/server.ts",
    conformance: "src/conformance.ts",
  },
  platform: "neutral",
  target: "es2022",
  dts: true,
  sourcemap: true,
  deps: { alwaysBundle: bundled, neverBundle: [/^node:/] },
  hooks: {
    "build:done": async () => {
      const notices = bundled.map(async (name) => {
        const licence = await readFile(`node_modules/${name}/LICENSE`, "utf8").catch(() => mitOf(name));
        return `This package contains ${name}, under this licence:\n\n${licence}`;
      });
      await writeFile("dist/THIRD_PARTY_NOTICES", (await Promise.all(notices)).join("\n"));
    },
  },
});

/** The licence of a package that names MIT and ships no text. */
async function mitOf(name: string): Promise<string> {
  const { license, author } = JSON.parse(await readFile(`node_modules/${name}/package.json`, "utf8"));
  if (license !== "MIT") throw new Error(`${name} is ${license}: add its licence to what is passed on.`);
  return (await readFile("LICENSE", "utf8")).replace(/^Copyright .*$/m, `Copyright (c) ${author}`);
}
