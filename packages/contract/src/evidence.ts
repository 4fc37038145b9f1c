import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openapiFolder } from "./document.ts";
import type { JsonObject } from "./json.ts";
import { promisesOf } from "./promises.ts";
import { asWritten, writtenOperations } from "./written.ts";

export const GRADES = ["seed", "documented", "documented-newer", "inferred"] as const;
export type Grade = (typeof GRADES)[number];

/** One row of EVIDENCE.md whose table promises something of onvy.yaml. */
export interface Row {
  readonly name: string;
  readonly promise: string;
  readonly grade: Grade;
  /** Parts of the promise, or words of the name, that have a grade of their own. */
  readonly exceptions: readonly { readonly grade: Grade; readonly part: string }[];
  readonly evidence: string;
  readonly line: number;
}

const HEADER = /^\|\s*Name\s*\|\s*Promise\s*\|\s*Grade\s*\|\s*Evidence\s*\|$/;

/** The rows of every table with the columns Name, Promise, Grade, Evidence. */
export function readEvidence(file = join(openapiFolder, "EVIDENCE.md")): Row[] {
  const rows: Row[] = [];
  let inTable = false;
  for (const [index, line] of readFileSync(file, "utf8").split("\n").entries()) {
    if (!line.startsWith("|")) inTable = false;
    else if (HEADER.test(line)) inTable = true;
    else if (inTable && !/^[|\s:-]+$/.test(line)) rows.push(readRow(line, index + 1));
  }
  return rows;
}

function readRow(line: string, number: number): Row {
  const cells = line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll("\\|", "|"));
  const [name, promise, grades, evidence] = cells;
  if (cells.length !== 4 || !name || !promise || !grades || !evidence) {
    throw new Error(`EVIDENCE.md:${number}: a row has four filled cells, separated by |`);
  }
  const [grade, ...exceptions] = grades.split("; ");
  return {
    name: unquote(name, number),
    promise: unquote(promise, number),
    grade: gradeOf(grade, number),
    exceptions: exceptions.flatMap((exception) => {
      const [weaker, parts] = exception.split(/: (.*)/s);
      if (!parts) throw new Error(`EVIDENCE.md:${number}: "${exception}" names no part`);
      return parts.split(", ").map((part) => ({ grade: gradeOf(weaker, number), part }));
    }),
    evidence,
    line: number,
  };
}

function unquote(cell: string, line: number): string {
  const text = /^`([^`]+)`$/.exec(cell)?.[1];
  if (text === undefined) throw new Error(`EVIDENCE.md:${line}: put "${cell}" between backticks`);
  return text;
}

function gradeOf(text: string | undefined, line: number): Grade {
  const grade = GRADES.find((known) => known === text);
  if (grade === undefined)
    throw new Error(`EVIDENCE.md:${line}: "${text}" is no grade (${GRADES.join(", ")})`);
  return grade;
}

/**
 * The rows by the names that onvy.yaml uses. A row such as `* 401` stands for that response of every operation that
 * has no row of its own for it.
 */
export function expandRows(rows: readonly Row[], operations: readonly string[]): Map<string, Row> {
  const byName = new Map<string, Row>();
  for (const row of rows) {
    const earlier = byName.get(row.name);
    if (earlier !== undefined) {
      throw new Error(`EVIDENCE.md:${row.line}: ${row.name} has a row already, in line ${earlier.line}`);
    }
    byName.set(row.name, row);
  }
  for (const [name, row] of [...byName]) {
    if (!name.startsWith("* ")) continue;
    byName.delete(name);
    for (const operation of operations) {
      const expanded = `${operation} ${name.slice("* ".length)}`;
      if (!byName.has(expanded)) byName.set(expanded, { ...row, name: expanded });
    }
  }
  return byName;
}

/** The rows by the names that this contract uses. */
export function rowsOf(root: JsonObject, rows = readEvidence()): Map<string, Row> {
  const names = writtenOperations(asWritten(root)).map(({ name }) => name);
  return expandRows(
    rows,
    names.filter((name) => !name.startsWith("WEBHOOK ")),
  );
}

/** Where EVIDENCE.md and the contract differ, a line each: empty when they say the same. */
export function differences(root: JsonObject, rows = readEvidence()): string[] {
  const evidence = rowsOf(root, rows);
  const promises = promisesOf(root);
  return [
    ...[...promises].flatMap(([name, promise]) => {
      const row = evidence.get(name);
      if (!row) return [`${name}: onvy.yaml promises "${promise}", EVIDENCE.md has no row`];
      if (row.promise === promise) return [];
      return [`${name}: EVIDENCE.md:${row.line} says "${row.promise}", onvy.yaml says "${promise}"`];
    }),
    ...[...evidence.values()]
      .filter(({ name }) => !promises.has(name))
      .map(({ name, line }) => `${name}: EVIDENCE.md:${line} has a row, onvy.yaml does not have it`),
  ];
}
