import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    // Against what hangs. No test waits for time to pass, however slow the machine is.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // The thread that Redocly takes long to start in is shared by all files.
    isolate: false,
    fileParallelism: false,
    globalSetup: "test/folder.ts",
    expect: { requireAssertions: true },
    reporters: ["default", "json"],
    outputFile: { json: "reports/vitest.json" },
  },
});
