/** Writes dist/proof.html: for each operation, how much of what the contract declares the last test run exercised. */
import { readFile, writeFile } from "node:fs/promises";

interface Count {
  declared: number;
  exercised: number;
}

/** apps/contract-tests/reports/matrix.json, as its src/coverage/matrix.ts writes it. */
interface Matrix {
  operations: {
    id: string;
    method: string;
    path: string;
    tag: string;
    proofs: Record<string, Count>;
  }[];
  totals: Record<string, Count>;
}

const report = new URL("../../contract-tests/reports/matrix.json", import.meta.url);
const { operations, totals }: Matrix = JSON.parse(await readFile(report, "utf8"));
const kinds = Object.keys(totals).filter((kind) => kind !== "operations");

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function cell(count: Count | undefined): string {
  if (!count || count.declared === 0) return `<td class="none">–</td>`;
  const { declared, exercised } = count;
  const state = exercised === declared ? "all" : "gap";
  return `<td class="${state}">${exercised} / ${declared}</td>`;
}

const rows = operations.map(
  ({ method, path, tag, id, proofs }) =>
    `<tr><th scope="row"><a href="index.html#/${tag}/${id.toLowerCase()}"><b>${method}</b> ${escaped(path)}</a></th>` +
    `${kinds.map((kind) => cell(proofs[kind])).join("")}</tr>`,
);

await writeFile(
  new URL("../dist/proof.html", import.meta.url),
  `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>What is proved · ONVY Health API</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="icon" href="data:," />
    <style>
      :root { color-scheme: light dark; font: 14px/1.5 system-ui, sans-serif; }
      body { margin: 0; }
      nav { line-height: 40px; padding: 0 16px; border-bottom: 1px solid #8884; }
      nav a { margin-right: 16px; color: inherit; }
      main { padding: 16px; max-width: 1400px; margin: auto; }
      .wide { overflow-x: auto; }
      table { border-collapse: collapse; width: 100%; }
      th, td { padding: 4px 10px; border-bottom: 1px solid #8883; white-space: nowrap; }
      thead th { text-align: right; vertical-align: bottom; }
      th:first-child { text-align: left; font-weight: normal; }
      th a { color: inherit; text-decoration: none; }
      td { text-align: right; font-variant-numeric: tabular-nums; }
      tfoot { font-weight: bold; }
      .all { color: light-dark(#166534, #86efac); }
      .excepted { color: light-dark(#854d0e, #fde047); }
      .gap { color: light-dark(#991b1b, #fca5a5); font-weight: bold; }
      .none { color: #888; }
    </style>
  </head>
  <body>
    <nav><a href="index.html">Reference</a><a href="proof.html" aria-current="page">What is proved</a></nav>
    <main>
      <h1>What is proved</h1>
      <p>
        For each operation: how many of the things that the contract declares the contract tests exercised through the
        built client, counted from recorded traffic.
        <span class="all">Green</span> is all of them, <span class="gap">red</span> would be a gap, with which the
        tests fail.
      </p>
      <div class="wide">
        <table>
          <thead><tr><th scope="col">Operation</th>${kinds.map((kind) => `<th scope="col">${escaped(kind)}</th>`).join("")}</tr></thead>
          <tbody>${rows.join("\n")}</tbody>
          <tfoot><tr><th scope="row">Contract</th>${kinds.map((kind) => cell(totals[kind])).join("")}</tr></tfoot>
        </table>
      </div>
    </main>
  </body>
</html>
`,
);
console.log(`apps/docs/dist/proof.html (${operations.length} operations)`);
