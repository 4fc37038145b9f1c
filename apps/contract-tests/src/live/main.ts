import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadContract } from "@onvy/contract/operations";
import { describeReport } from "./report.ts";
import { runLive } from "./run.ts";
import { readSettings, SettingsError, usage } from "./settings.ts";

const reports = fileURLToPath(new URL("../../reports/", import.meta.url));

async function main(): Promise<number> {
  const contract = loadContract();
  const report = await runLive(contract, readSettings(process.env, contract));
  mkdirSync(reports, { recursive: true });
  writeFileSync(`${reports}live.json`, `${JSON.stringify(report, undefined, 2)}\n`);
  console.log(describeReport(report));
  return report.deviations.length > 0 ? 1 : 0;
}

if (!process.env.ONVY_CONTRACT_TARGET) {
  console.log(usage);
} else {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    console.error(`contract:live: ${error.message}`);
    process.exitCode = 2;
  }
}
