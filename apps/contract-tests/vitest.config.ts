import { defineConfig } from "vitest/config";
import { reports } from "./src/coverage/reports.ts";

const junit: ["junit", { outputFile: string }] = ["junit", { outputFile: `${reports}/junit.xml` }];

export default defineConfig({
  test: {
    // Against the fake (`SUITES_TARGET=fake`) the suites alone: what they are made of is tested once.
    include: reports === "reports" ? ["suites/*.test.ts", "src/**/*.test.ts"] : ["suites/*.test.ts"],
    globalSetup: "suites/global-setup.ts",
    setupFiles: "suites/setup.ts",
    // One worker per core, and one mock per worker: its files share their modules.
    pool: "threads",
    isolate: false,
    maxWorkers: 2,
    // Against what hangs. No test waits for time to pass, however slow the machine is.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { requireAssertions: true },
    // What breaks everything is seen in its first failures.
    bail: 50,
    slowTestThreshold: 5_000,
    reporters: [
      "minimal",
      "./src/coverage/reporter.ts",
      ["json", { outputFile: `${reports}/vitest.json` }],
      ...(process.env.CI ? [junit] : []),
      ...(process.env.GITHUB_ACTIONS ? ["github-actions"] : []),
    ],
  },
});
