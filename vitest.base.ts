import type { ViteUserConfig } from "vitest/config";

/** What the tests of every package share. */
export const base = {
  include: ["src/**/*.test.ts"],
  // The files of a package share their modules, which cost more to load than most tests to run.
  isolate: false,
  // Against what hangs. No test waits for time to pass, however slow the machine is.
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: { requireAssertions: true },
  // Where the JSON goes is said apart from it, since what stands beside a reporter outweighs the command line.
  reporters: ["minimal", "json"],
  outputFile: { json: "reports/vitest.json" },
} satisfies ViteUserConfig["test"];
