/** The floor of the nightly mutation run counts what it should. */
import { expect, test } from "vitest";
import { FLOOR, judge, type Report } from "../mutation/judge.ts";

const source = "const a = 1;\nif (a) {\n  go();\n}\n";
const at = (line: number, column: number, endLine: number, endColumn: number) => ({
  start: { line, column },
  end: { line: endLine, column: endColumn },
});
const mutant = (status: string) => ({ status, replacement: "2", location: at(1, 11, 1, 12) });
const reportOf = (...statuses: string[]): Report => ({
  files: { "src/a.ts": { source, mutants: statuses.map(mutant) } },
});
const name = "src/a.ts: 1 -> 2";

test("a survivor that is not explained counts, one that is does not", () => {
  const killed = Array<string>(98).fill("Killed");
  const report = reportOf(...killed, "Timeout", "Survived", "NoCoverage", "Ignored");
  expect(judge(report, {}).isEnough).toBe(false);
  expect(judge(report, {}).lines).toEqual([
    `survived: ${name}`,
    `survived: ${name}`,
    `99 killed, 0 survivors explained, 2 not: 98.02 % of what is not explained, at least ${FLOOR} % wanted`,
  ]);
  expect(judge(report, { [name]: "why" })).toEqual({
    lines: [
      `99 killed, 2 survivors explained, 0 not: 100.00 % of what is not explained, at least 99 % wanted`,
    ],
    isEnough: true,
  });
});

test("an explanation of nothing is named", () => {
  expect(judge(reportOf("Killed"), { "src/b.ts: x -> y": "why" }).lines[0]).toBe(
    "explained in survivors.json, and killed or gone: src/b.ts: x -> y",
  );
});

test("a mutant of several lines is named in one", () => {
  const long = { status: "Survived", replacement: "if (a) {}", location: at(2, 1, 4, 2) };
  const report: Report = { files: { "src/a.ts": { source, mutants: [long] } } };
  expect(judge(report, {}).lines[0]).toBe("survived: src/a.ts: if (a) { go(); } -> if (a) {}");
});
