import type { Cause } from "../causes.ts";
import { isBroken, isUnproved } from "../finding.ts";
import type { LiveReport } from "../run.ts";
import { escaped } from "./junit.ts";
import { counted } from "./text.ts";

const style = `
  :root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
  body { max-width: 1400px; margin: 2rem auto; padding: 0 1rem; }
  h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2.5rem; }
  .verdict { font-size: 1.15rem; font-weight: 600; }
  .good { color: light-dark(#166534, #86efac); } .bad { color: light-dark(#991b1b, #fca5a5); }
  table { border-collapse: collapse; width: 100%; }
  th, td { text-align: left; vertical-align: top; padding: .4rem .8rem .4rem 0; border-bottom: 1px solid #8884; }
  td:first-child { text-align: right; font-variant-numeric: tabular-nums; }
  code { font-size: .9em; } td:nth-child(2) code, li code { white-space: nowrap; } ul { margin: .3rem 0; padding-left: 1.2rem; }
  .wide { overflow-x: auto; } small { opacity: .75; }`;

/** The report as one page that needs nothing else. */
export function htmlOf({ target, deviations, notes, results, prefix }: LiveReport): string {
  const proofs = results.filter((result) => !isUnproved(result)).length;
  const verdict =
    deviations.length === 0
      ? `<p class="verdict good">No deviation from the contract</p>`
      : `<p class="verdict bad">${counted(deviations.length, "deviation")} from the contract</p>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>Contract, live: ${escaped(target)}</title>
<style>${style}
</style>
</head>
<body>
<h1>Does <code>${escaped(target)}</code> keep the contract?</h1>
${verdict}
<p>${counted(proofs, "proof")}, each a call of the built client or its bytes on the wire. No value of a body stands on this page.</p>
${causesTable("Deviations", deviations)}
${causesTable("Notes: the contract leaves these open", notes)}
${operationsTable(results)}
<p><small>Users whose ids begin with <code>${escaped(prefix)}</code> stay on the server: the API cannot delete them.</small></p>
</body>
</html>
`;
}

function causesTable(heading: string, causes: readonly Cause[]): string {
  const rows = causes.map(({ count, location, promised, got, seen }) => {
    const where = seen.map(
      ({ operation, calls }) =>
        `<li><code>${escaped(operation)}</code> <small>${escaped(calls.join(", "))}</small></li>`,
    );
    const list = `<details${seen.length < 4 ? " open" : ""}><summary>${counted(seen.length, "operation")}</summary><ul>${where.join("")}</ul></details>`;
    return `<tr><td>${count} ×</td><td><code>${escaped(location)}</code></td><td>${escaped(promised)}</td><td>${escaped(got)}</td><td>${list}</td></tr>`;
  });
  return rows.length === 0 ? "" : table(heading, ["Seen", "Where", "Promised", "Got", "At"], rows);
}

function operationsTable(results: LiveReport["results"]): string {
  const rows = [...Map.groupBy(results, ({ operation }) => operation)].map(([operation, calls]) => {
    const unproved = calls.filter(isUnproved);
    const bad = calls.filter(isBroken).length;
    const good = calls.length - unproved.length - bad;
    const why = unproved.map((each) => `<li>${escaped(each.call)}: ${escaped(each.unproved ?? "")}</li>`);
    const details =
      why.length > 0
        ? `<details><summary>${why.length} not proved</summary><ul>${why.join("")}</ul></details>`
        : "";
    return `<tr><td>${good}</td><td${bad > 0 ? ' class="bad"' : ""}>${bad}</td><td><code>${escaped(operation)}</code>${details}</td></tr>`;
  });
  return table("Every operation", ["Kept", "Broken", "Operation"], rows);
}

function table(heading: string, columns: readonly string[], rows: readonly string[]): string {
  return `<h2>${heading}</h2>
<div class="wide"><table>
<thead><tr>${columns.map((column) => `<th>${column}</th>`).join("")}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table></div>`;
}
