/** Where a run leaves its reports: each target has its own. */
export const reports = process.env.SUITES_TARGET === "fake" ? "reports/fake" : "reports";
