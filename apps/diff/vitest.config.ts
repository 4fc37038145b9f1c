import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    // Against what hangs. No test waits for time to pass, however slow the machine is.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // The threads that Redocly takes long to start in are shared by all files; they compare on every processor.
    isolate: false,
    fileParallelism: false,
    globalSetup: "test/folder.ts",
    expect: { requireAssertions: true },
    reporters: ["default", "json"],
    outputFile: { json: "reports/vitest.json" },
  },
});
