import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { loadContract } from "@onvy/contract/operations";
import { harOf } from "./report/har.ts";
import { htmlOf } from "./report/html.ts";
import { junitOf } from "./report/junit.ts";
import { describeReport } from "./report/text.ts";
import { runLive } from "./run.ts";
import { readSettings, SettingsError, usage } from "./settings.ts";

const reports = fileURLToPath(new URL("../../reports/", import.meta.url));

async function main(har: string | undefined, fresh: boolean, signal: AbortSignal): Promise<number> {
  const contract = loadContract();
  const settings = readSettings(process.env, contract, har);
  const journalFile = join(reports, "live.journal.jsonl");
  const { report, recorded } = await runLive(contract, settings, { journalFile, fresh, signal });
  mkdirSync(reports, { recursive: true });
  writeFileSync(join(reports, "live.json"), `${JSON.stringify(report, undefined, 2)}\n`);
  writeFileSync(join(reports, "live.xml"), junitOf(report));
  writeFileSync(join(reports, "live.html"), htmlOf(report));
  if (har !== undefined) writeFileSync(har, `${JSON.stringify(harOf(report, recorded), undefined, 2)}\n`);
  console.log(describeReport(report));
  return report.deviations.length > 0 ? 1 : 0;
}

const interrupted = new AbortController();
process.once("SIGINT", () => interrupted.abort(new Error("stopped; the same command goes on from here")));

try {
  const { values } = parseArgs({
    args: process.argv.slice(2).filter((arg) => arg !== "--"),
    options: { har: { type: "string" }, fresh: { type: "boolean", default: false } },
  });
  if (!process.env.ONVY_CONTRACT_TARGET) console.log(usage);
  else process.exitCode = await main(values.har, values.fresh, interrupted.signal);
} catch (error) {
  if (!(error instanceof SettingsError || error === interrupted.signal.reason || isUsage(error))) throw error;
  console.error(`contract:live: ${(error as Error).message}`);
  process.exitCode = interrupted.signal.aborted ? 130 : 2;
}

function isUsage(error: unknown): boolean {
  return error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}
