import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts"],
    expect: { requireAssertions: true },
    reporters: ["default", ["json", { outputFile: "reports/vitest.json" }]],
  },
});
