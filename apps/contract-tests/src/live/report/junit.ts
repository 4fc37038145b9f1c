import type { LiveReport } from "../run.ts";

/** The report as JUnit's XML, for CI: a suite an operation, a case a call, a failure a deviation. */
export function junitOf({ results }: LiveReport): string {
  const suites = [...Map.groupBy(results, ({ operation }) => operation)].map(([operation, calls]) => {
    const cases = calls.map(({ call, findings, unproved, took }) => {
      const failures = findings.filter(({ note }) => !note);
      const inside = [
        ...failures.map(
          ({ location, promised, got }) =>
            `<failure message="${escaped(`${location}: promised ${promised}, got ${got}`)}"/>`,
        ),
        ...(unproved === undefined ? [] : [`<skipped message="${escaped(unproved)}"/>`]),
      ].join("");
      const name = `name="${escaped(call)}" classname="${escaped(operation)}" time="${took / 1000}"`;
      return {
        failed: failures.length > 0,
        skipped: unproved !== undefined,
        xml: `<testcase ${name}>${inside}</testcase>`,
      };
    });
    const count = (of: (each: (typeof cases)[number]) => boolean): number => cases.filter(of).length;
    return [
      `<testsuite name="${escaped(operation)}" tests="${cases.length}" failures="${count(({ failed }) => failed)}" errors="0" skipped="${count(({ skipped }) => skipped)}">`,
      ...cases.map(({ xml }) => xml),
      "</testsuite>",
    ].join("\n");
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join("\n")}\n</testsuites>\n`;
}

/** Text as it may stand in XML and HTML, within quotes too. */
export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
