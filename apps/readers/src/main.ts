/** Reads the contract with the tools of others and writes RESULTS.md. `--only NAME` runs one and writes nothing. */
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { cases } from "./bodies.ts";
import { install } from "./fixture.ts";
import { type Row, readers, runReader } from "./readers.ts";
import { renderTable } from "./table.ts";

const { only } = parseArgs({ options: { only: { type: "string" } } }).values;
const names = only === undefined ? Object.keys(readers) : [only];

await install();
const bodies = cases();
const rows: Row[] = [];
for (const name of names) {
  const row = await runReader(name, bodies).catch(
    (error: Error): Row => ({ reader: name, faults: [error.message] }),
  );
  rows.push(row);
  console.log(`${name}: ${(row.types ?? []).length} type mistakes, ${row.faults.length} faults`);
}
console.log(`\n${renderTable(rows)}`);
if (names.length > 1) await writeFile(new URL("../RESULTS.md", import.meta.url), renderTable(rows));
if (rows.some(({ types = [], faults }) => types.length + faults.length > 0)) process.exitCode = 1;
