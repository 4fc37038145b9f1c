import type { Cause } from "../causes.ts";
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
  const unproved = results.filter((result) => result.unproved !== undefined);
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
<p>${counted(results.length - unproved.length, "proof")}, each a call of the built client or its bytes on the wire. No value of a body stands on this page.</p>
${tableOf("Deviations", deviations)}
${tableOf("Notes: the contract leaves these open", notes)}
${operationsOf(results)}
<p><small>Users whose ids begin with <code>${escaped(prefix)}</code> stay on the server: the API cannot delete them.</small></p>
</body>
</html>
`;
}

function tableOf(heading: string, causes: readonly Cause[]): string {
  if (causes.length === 0) return "";
  const rows = causes.map(({ count, location, promised, got, seen }) => {
    const where = seen.map(
      ({ operation, calls }) =>
        `<li><code>${escaped(operation)}</code> <small>${escaped(calls.join(", "))}</small></li>`,
    );
    const list = `<details${seen.length < 4 ? " open" : ""}><summary>${counted(seen.length, "operation")}</summary><ul>${where.join("")}</ul></details>`;
    return `<tr><td>${count} ×</td><td><code>${escaped(location)}</code></td><td>${escaped(promised)}</td><td>${escaped(got)}</td><td>${list}</td></tr>`;
  });
  return `<h2>${heading}</h2>
<div class="wide"><table>
<thead><tr><th>Seen</th><th>Where</th><th>Promised</th><th>Got</th><th>At</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table></div>`;
}

function operationsOf(results: LiveReport["results"]): string {
  const rows = [...Map.groupBy(results, ({ operation }) => operation)].map(([operation, calls]) => {
    const unproved = calls.filter((each) => each.unproved !== undefined);
    const bad = calls.filter(({ findings }) => findings.some(({ note }) => !note));
    const good = calls.length - unproved.length - bad.length;
    const why = unproved.map(
      ({ call, unproved: reason }) => `<li>${escaped(call)}: ${escaped(reason ?? "")}</li>`,
    );
    return `<tr><td>${good}</td><td${bad.length > 0 ? ' class="bad"' : ""}>${bad.length}</td><td><code>${escaped(operation)}</code>${
      why.length > 0
        ? `<details><summary>${why.length} not proved</summary><ul>${why.join("")}</ul></details>`
        : ""
    }</td></tr>`;
  });
  return `<h2>Every operation</h2>
<div class="wide"><table>
<thead><tr><th>Kept</th><th>Broken</th><th>Operation</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table></div>`;
}
