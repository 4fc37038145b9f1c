import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    // Files share their modules: a worker and a copy of the sources for each cost as much as the tests.
    pool: "threads",
    isolate: false,
    // Against what hangs. No test waits for time to pass, however slow the machine is.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 300_000 }, requireAssertions: true },
    reporters: ["default", "json"],
    outputFile: { json: "reports/vitest.json" },
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      // The command itself is run from the packed package.
      exclude: ["src/testing/node/bin.ts", "src/generated/**", "src/**/*.test*.ts"],
      reporter: [["text", { skipFull: true }], "json-summary"],
      reportsDirectory: "reports/coverage",
      thresholds: { branches: 100, functions: 100, lines: 100, statements: 100 },
    },
  },
});
