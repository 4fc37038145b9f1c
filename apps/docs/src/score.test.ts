/** How fit the contract is for agents, by Redocly's own measure: it may get better, and not worse. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { contractFile } from "@onvy/contract/document";
import { expect, test } from "vitest";

// Measured with @redocly/cli 2.77.0. Raise a floor when the score rises.
const floors = { agentReadiness: 75, discoverability: 97 };

test("Redocly's score does not fall", async () => {
  const config = contractFile.replace("onvy.yaml", "redocly.yaml");
  const { stdout } = await promisify(execFile)("redocly", [
    "score",
    contractFile,
    "--config",
    config,
    "--format",
    "json",
  ]);
  const score: Record<string, number> = JSON.parse(stdout);
  const fallen = Object.entries(floors).filter(([name, floor]) => !((score[name] ?? 0) >= floor));
  expect(fallen).toEqual([]);
});
