/** The only file that touches `redocly diff`. */
import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Impact } from "./change.ts";

const run = promisify(execFile);
const command = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");
const config = fileURLToPath(new URL("../redocly.yaml", import.meta.url));

/** A place in one of the two documents, as Redocly reports it. */
export interface Side {
  /** A URI fragment: `#/components/schemas/User`. */
  readonly pointer: string;
  readonly value?: unknown;
}

/** A change as Redocly reports it: format 1 of `--format json`. */
export interface RawChange {
  readonly kind: "added" | "removed" | "modified";
  /** What the node is in Redocly's words, such as `Schema` or `AllOf`. */
  readonly typeName: string;
  /** The keyword that changed, where the node stayed. */
  readonly property?: string;
  readonly base: Side | null;
  readonly revision: Side | null;
  readonly verdicts: readonly {
    readonly ruleId: string;
    readonly impact: Impact;
    readonly message: string;
  }[];
}

/** Every change from one contract file to another, with the verdicts of the rules named in redocly.yaml. */
export async function redoclyDiff(base: string, revision: string): Promise<readonly RawChange[]> {
  const options = ["--config", config, "--format", "json", "--fail-on", "none"];
  const env = { ...process.env, REDOCLY_SUPPRESS_NOTIFICATIONS: "true", NO_COLOR: "1" };
  const { stdout, stderr } = await run(process.execPath, [command, "diff", base, revision, ...options], {
    env,
    maxBuffer: 256 * 1024 * 1024,
  }).catch((error: { stdout?: string; stderr?: string }) => {
    throw new Error(`redocly diff could not compare the contracts.\n${error.stderr ?? ""}`, { cause: error });
  });
  const report = JSON.parse(stdout) as { reportVersion?: string; changes: RawChange[] }; // its shape is checked here
  if (report.reportVersion !== "1")
    throw new Error(
      `redocly diff reports in format ${report.reportVersion}, and src/redocly.ts reads format 1.`,
    );
  if (stderr.includes("unresolved"))
    throw new Error(`redocly diff could not resolve a reference.\n${stderr}`);
  return report.changes;
}
