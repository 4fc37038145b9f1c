/** Run as a program, it says what breaks the rules of openapi/redocly.yaml: file, line and reason, a line each. */
import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { openapiFolder } from "./document.ts";

interface Problem {
  readonly message: string;
  readonly ruleId: string;
  readonly severity: string;
  readonly location: readonly {
    readonly source: { readonly ref: string };
    readonly start?: { readonly line: number; readonly col: number };
  }[];
}

/**
 * What Redocly's lint says against documents of openapi/, as `openapi/onvy.yaml:12:5 message (rule)`; empty when nothing.
 * Throws with Redocly's own words when it reports nothing that can be read.
 */
export async function lintDocuments(...documents: string[]): Promise<string[]> {
  const redocly = spawn("node_modules/.bin/redocly", ["lint", ...documents, "--format=json"], {
    cwd: openapiFolder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [output, words] = await Promise.all([text(redocly.stdout), text(redocly.stderr)]);
  const reports = output.split(/(?<=^\})(?=\{)/m).filter((report) => report.trim() !== "");
  if (reports.length !== documents.length) throw new Error(`Redocly did not lint the documents.\n${words}`);
  return reports
    .flatMap((report) => (JSON.parse(report) as { problems: Problem[] }).problems) // Redocly's `--format=json`
    .filter(({ severity }) => severity === "error")
    .map(({ message, ruleId, location: [place] }) => {
      const { line = 1, col = 1 } = place?.start ?? {};
      return `openapi/${place?.source.ref}:${line}:${col} ${message} (${ruleId})`;
    });
}

if (import.meta.main) {
  const documents = ["onvy.yaml", "flows.arazzo.yaml"];
  const problems = await lintDocuments(...documents);
  for (const problem of problems) console.error(problem);
  if (problems.length === 0)
    console.log(`${documents.join(" and ")} keep the rules of openapi/redocly.yaml.`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
