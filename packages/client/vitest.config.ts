import { defineConfig } from "vitest/config";
import { base } from "../../vitest.base.ts";

export default defineConfig({
  test: {
    ...base,
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    pool: "threads",
    expect: { ...base.expect, poll: { timeout: 300_000 } },
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
