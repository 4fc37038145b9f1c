import { defineConfig } from "vitest/config";
import { base } from "../../vitest.base.ts";
import { testFiles } from "./src/coverage/floors.ts";
import { isOfTarget, reports } from "./src/coverage/reports.ts";

const junit: ["junit", { outputFile: string }] = ["junit", { outputFile: `${reports}/junit.xml` }];

export default defineConfig({
  test: {
    ...base,
    // `SUITES_TARGET=fake` says whether against the fake.
    include: testFiles(import.meta.dirname).filter((file) => isOfTarget(file)),
    globalSetup: "suites/global-setup.ts",
    setupFiles: "suites/setup.ts",
    // One mock per worker.
    pool: "threads",
    maxWorkers: 2,
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
