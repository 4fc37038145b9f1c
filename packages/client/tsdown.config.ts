import { readFile, writeFile } from "node:fs/promises";
import { defineConfig } from "tsdown";

// openapi-fetch is bundled, so consumers install no dependency (docs/adr/0002); its licence asks to be passed on.
const bundled = ["openapi-fetch"];

export default defineConfig({
  entry: ["src/index.ts", "src/webhooks.ts", "src/testing.ts"],
  platform: "neutral",
  target: "es2022",
  dts: true,
  sourcemap: true,
  deps: { alwaysBundle: bundled },
  hooks: {
    "build:done": async () => {
      const notices = bundled.map(async (name) => {
        const licence = await readFile(`node_modules/${name}/LICENSE`, "utf8");
        return `This package contains ${name}, under this licence:\n\n${licence}`;
      });
      await writeFile("dist/THIRD_PARTY_NOTICES", (await Promise.all(notices)).join("\n"));
    },
  },
});
