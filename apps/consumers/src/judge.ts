import { type PromiseId, promiseIds } from "./promises.ts";
import type { Arrival } from "./server.ts";
import type { Target } from "./target.ts";
import { wireProblem } from "./wire.ts";

/** What became of one promise in one target. */
export type Cell = { kept: true } | { broken: string } | { notClaimed: string };

/** A row of the table. */
export interface Row {
  target: string;
  name: string;
  /** The runtime's own words for its version; undefined if nothing ran. */
  runtime: string | undefined;
  cells: Record<PromiseId, Cell>;
}

/** The last report in what a runtime printed; its words are believed no further than the wire confirms them. */
function readReport(
  output: string,
): { nonce?: unknown; runtime?: unknown; results?: Record<string, unknown> } | undefined {
  const text = output.match(/^.*?@@report (\{.*\})/gm)?.at(-1);
  try {
    return text === undefined ? undefined : JSON.parse(text.slice(text.indexOf("{")));
  } catch {
    return undefined; // A report that was cut off is none.
  }
}

/**
 * Makes a row: a promise is kept if the program of this very run says so in the right runtime, and what arrived at
 * the server agrees. Everything else is broken, above all silence.
 */
export async function judge(
  target: Target,
  nonce: string,
  output: string,
  arrivals: readonly Arrival[],
): Promise<Row> {
  const report = readReport(output);
  const runtime = typeof report?.runtime === "string" ? report.runtime : undefined;
  const unfit =
    report === undefined
      ? `no report: ${tail(output)}`
      : report.nonce !== nonce
        ? "the report is of another run"
        : target.runtime.test(runtime ?? "")
          ? undefined
          : `it ran in ${runtime}, not in ${target.runtime.source}`;
  const cell = async (id: PromiseId): Promise<Cell> => {
    const reason = target.notClaimed[id];
    if (reason !== undefined) return { notClaimed: reason };
    if (unfit !== undefined) return { broken: unfit };
    const said = report?.results?.[id];
    if (said === undefined) return { broken: "the program did not report it" };
    if (said !== "kept") return { broken: `${said}` };
    const problem = await wireProblem(id, target, arrivals);
    return problem === "" ? { kept: true } : { broken: problem };
  };
  const cells = Object.fromEntries(await Promise.all(promiseIds.map(async (id) => [id, await cell(id)])));
  return { target: target.id, name: target.name, runtime, cells };
}

/** The end of what was printed, on one line. */
function tail(output: string): string {
  return output.trim().replace(/\s+/g, " ").slice(-600) || "nothing was printed";
}
