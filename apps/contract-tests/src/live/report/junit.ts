import { isBroken, isUnproved, type Result } from "../finding.ts";
import type { LiveReport } from "../run.ts";

/** The report as JUnit's XML, for CI: a suite an operation, a case a call, a failure a deviation. */
export function junitOf({ results }: LiveReport): string {
  const suites = [...Map.groupBy(results, ({ operation }) => operation)].flatMap(([operation, calls]) => {
    const counts = `tests="${calls.length}" failures="${calls.filter(isBroken).length}" errors="0" skipped="${calls.filter(isUnproved).length}"`;
    return [`<testsuite name="${escaped(operation)}" ${counts}>`, ...calls.map(caseOf), "</testsuite>"];
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join("\n")}\n</testsuites>\n`;
}

function caseOf({ operation, call, findings, unproved, took }: Result): string {
  const failures = findings
    .filter(({ note }) => !note)
    .map(({ location, promised, got }) => `${location}: promised ${promised}, got ${got}`);
  const inside = [
    ...failures.map((failure) => `<failure message="${escaped(failure)}"/>`),
    ...(unproved === undefined ? [] : [`<skipped message="${escaped(unproved)}"/>`]),
  ].join("");
  return `<testcase name="${escaped(call)}" classname="${escaped(operation)}" time="${took / 1000}">${inside}</testcase>`;
}

/** Text as it may stand in XML and HTML, within quotes too. */
export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
