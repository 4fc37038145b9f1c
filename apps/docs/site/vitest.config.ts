import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The tests of the built site, most of them in a real Chromium. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: "test/global-setup.ts",
    // One browser at a time: the paint times are measured.
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { requireAssertions: true },
    reporters: ["default", ["json", { outputFile: "../reports/site.json" }]],
  },
});
