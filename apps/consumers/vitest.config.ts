import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts"],
    // Generous, for machines that are busy: no test waits for time to pass.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { requireAssertions: true },
    reporters: ["default", ["json", { outputFile: "reports/vitest.json" }]],
  },
});
