/** Prints one table, and writes RESULTS.json, which the docs site shows; each ratio compares figures of this one run. `pnpm --filter @onvy/client bench` */
import { writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { cpuPerCall } from "./cpu.ts";
import { loopback } from "./loopback.ts";
import { sizes } from "./size.ts";
import { typeChecks } from "./type-check.ts";

const [size, types] = [await sizes(), await typeChecks()];
const cpu = await cpuPerCall();
const throughput = await loopback();

const reference = "fetch(new Request)";
const ratio = (value: number | undefined, to: number | undefined) =>
  value && to ? `${(value / to).toFixed(2)}x` : "";
const number = (value: number | undefined, digits = 0) => (value ? value.toFixed(digits) : "");

const names = [...new Set([reference, ...Object.keys(size), ...Object.keys(throughput)])];
const rows = names.map((name) => ({
  library: name,
  "CPU/call µs": number(cpu[name] && cpu[name] / 1000, 1),
  "to fetch": ratio(cpu[name], cpu[reference]),
  "loopback/s": number(throughput[name]),
  "to fetch ": ratio(throughput[name], throughput[reference]),
  "min B": number(size[name]?.min),
  "gzip B": number(size[name]?.gzip),
  "brotli B": number(size[name]?.brotli),
  instantiations: number(types[name]?.instantiations),
  "tsc s": number(types[name]?.seconds, 3),
}));

const columns = Object.keys(rows[0] ?? {});
const lines = [columns, columns.map((_, i) => (i ? "--:" : ":--")), ...rows.map((row) => Object.values(row))];
console.log(lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n"));

const libraries = names.map((name) => ({
  name,
  values: {
    gzip: size[name]?.gzip,
    cpu: cpu[name] && Number((cpu[name] / 1000).toFixed(1)),
    loopback: throughput[name] && Math.round(throughput[name]),
    types: types[name] && Number(types[name].seconds.toFixed(3)),
  },
}));
const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}`;
const results = { measured: new Date().toISOString().slice(0, 10), machine, libraries };
await writeFile(new URL("RESULTS.json", import.meta.url), `${JSON.stringify(results, null, 2)}\n`);
