import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { openapiFolder } from "@onvy/contract/document";

interface Problem {
  readonly message: string;
  readonly ruleId: string;
  readonly severity: string;
  readonly location: readonly { readonly start?: { readonly line: number; readonly col: number } }[];
}

/** What Redocly's lint says against the contract, as `openapi/onvy.yaml:12:5 message (rule)`; empty when nothing. */
export async function lintContract(): Promise<string[]> {
  const redocly = spawn("node_modules/.bin/redocly", ["lint", "onvy.yaml", "--format=json"], {
    cwd: openapiFolder,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const output = await text(redocly.stdout);
  const report = output.slice(output.indexOf("{"));
  const { problems = [] } = report ? (JSON.parse(report) as { problems?: Problem[] }) : {};
  return problems
    .filter(({ severity }) => severity === "error")
    .map(({ message, ruleId, location: [place] }) => {
      const { line = 1, col = 1 } = place?.start ?? {};
      return `openapi/onvy.yaml:${line}:${col} ${message} (${ruleId})`;
    });
}
