import { defineConfig } from "vitest/config";

/** The quick tests: no browser, nothing built. `site/vitest.config.ts` has the others. */
export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    expect: { requireAssertions: true },
    reporters: ["default", ["json", { outputFile: "reports/vitest.json" }]],
  },
});
