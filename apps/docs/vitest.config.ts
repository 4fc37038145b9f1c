import { defineConfig } from "vitest/config";

/** The quick tests: no browser, nothing built. `site/vitest.config.ts` has the others. */
export default defineConfig({
  test: {
    include: ["src/**/*.test.ts"],
    // One worker, which loads Prism once: a second would load all of it again.
    pool: "threads",
    isolate: false,
    maxWorkers: 1,
    restoreMocks: true,
    unstubEnvs: true,
    // Against what hangs. No test waits for time to pass, however slow the machine is.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { requireAssertions: true },
    reporters: ["default", ["json", { outputFile: "reports/vitest.json" }]],
  },
});
