import { rmSync } from "node:fs";

/** Where a run leaves its reports: each target has its own. */
export const reports = process.env.SUITES_TARGET === "fake" ? "reports/fake" : "reports";

/** The test of whole runs of `contract:live`, whose servers are fakes. */
const live = "src/live/live.test.ts";

/** Which test files a run that reports there consists of: what the suites are made of is tested once. */
export function isOfTarget(file: string, to = reports): boolean {
  return to === "reports" ? file !== live : file === live || file.startsWith("suites/");
}

/** Before a run: what an earlier one proved is no proof of this one, whether or not the reporter will be there. */
export function forgetReports(home = process.cwd()): void {
  for (const name of ["coverage", "matrix"]) rmSync(`${home}/${reports}/${name}.json`, { force: true });
}
