/** Where a run leaves its reports: each target has its own. */
export const reports = process.env.SUITES_TARGET === "fake" ? "reports/fake" : "reports";

/** Which test files a run against the target consists of: against the fake the suites alone. */
export function isOfTarget(file: string): boolean {
  return reports === "reports" || file.startsWith("suites/");
}
