import { rmSync } from "node:fs";

/** Where a run leaves its reports: each target has its own. */
export const reports = process.env.SUITES_TARGET === "fake" ? "reports/fake" : "reports";

/** Which test files a run against the target consists of: against the fake the suites alone. */
export function isOfTarget(file: string): boolean {
  return reports === "reports" || file.startsWith("suites/");
}

/** Before a run: what an earlier one proved is no proof of this one, whether or not the reporter will be there. */
export function forgetReports(home = process.cwd()): void {
  for (const name of ["coverage", "matrix"]) rmSync(`${home}/${reports}/${name}.json`, { force: true });
}
