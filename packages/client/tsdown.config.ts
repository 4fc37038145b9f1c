import { defineConfig } from "tsdown";

export default defineConfig({
  entry: ["src/index.ts"],
  platform: "neutral",
  target: "es2022",
  dts: true,
  sourcemap: true,
  // openapi-fetch is bundled: consumers install no dependency (docs/adr/0002).
  deps: { alwaysBundle: ["openapi-fetch", "openapi-typescript-helpers"] },
});
