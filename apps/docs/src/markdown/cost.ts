/** What the client costs beside other ways to call the API: the committed result of the last bench run. */
import { existsSync, readFileSync } from "node:fs";
import { table } from "./table.ts";

/** `packages/client/bench/RESULTS.json`, as its `run.ts` writes it. */
export interface Bench {
  /** The day, `2026-11-24`. */
  readonly measured: string;
  readonly machine: string;
  readonly libraries: readonly {
    readonly name: string;
    readonly values: Readonly<Record<string, number | undefined>>;
  }[];
}

/** A thing that was measured: less is better, unless `more` is. */
export interface Measure {
  readonly key: string;
  readonly title: string;
  readonly unit: string;
  readonly digits: number;
  readonly more?: true;
}

export const measures: readonly Measure[] = [
  { key: "gzip", title: "Size in a bundle, gzip", unit: "bytes", digits: 0 },
  { key: "cpu", title: "Processor time for a call, without a network", unit: "µs", digits: 1 },
  { key: "loopback", title: "Calls a second over loopback", unit: "1/s", digits: 0, more: true },
  { key: "types", title: "Type checking of a program that makes calls", unit: "s", digits: 2 },
];

const committed = new URL("../../../../packages/client/bench/RESULTS.json", import.meta.url);

/** The result, or undefined before one is committed. */
export function readBench(file = committed): Bench | undefined {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

/** The libraries that have a value for a measure, best first. */
export function ranked({ libraries }: Bench, { key, more }: Measure): { name: string; value: number }[] {
  return libraries
    .flatMap(({ name, values }) => (values[key] === undefined ? [] : [{ name, value: values[key] }]))
    .sort((a, b) => (more ? b.value - a.value : a.value - b.value));
}

export const nothingMeasured = "No measurement is committed yet, so nothing is claimed here.";

export function costMarkdown(bench: Bench | undefined): string {
  if (bench === undefined) return `# What it costs\n\n${nothingMeasured}\n`;
  const parts = ["# What it costs", `Measured on ${bench.measured}, ${bench.machine}, all in one run.`];
  for (const measure of measures) {
    const rows = ranked(bench, measure).map(({ name, value }) => [name, value.toFixed(measure.digits)]);
    if (rows.length > 0) parts.push(`## ${measure.title}`, table(["", measure.unit], rows));
  }
  return `${parts.join("\n\n")}\n`;
}
