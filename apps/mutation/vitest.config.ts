import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts"],
    isolate: false,
    // Against what hangs. No test waits for time to pass, however slow the machine is.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { requireAssertions: true },
    reporters: ["minimal", "json"],
    outputFile: { json: "reports/vitest.json" },
  },
});
