/** The only file that touches `redocly diff`, with its worker. */
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { Impact } from "./change.ts";

const cli = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");
const entry = new URL("../lib/index.js", pathToFileURL(cli)).href;
const config = fileURLToPath(new URL("../redocly.yaml", import.meta.url));

/** A place in one of the two documents, as Redocly reports it. */
interface Side {
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

/** What a thread says of two contracts: what Redocly printed, or why nothing. */
interface Said {
  readonly output?: string;
  readonly failure?: string;
  readonly gone?: boolean;
}

/** Threads that wait for two contracts. */
const idle: Worker[] = [];

/**
 * Every change from one contract file to another, with the verdicts of the rules named in redocly.yaml. Comparisons that
 * are asked for at once run in a thread each.
 */
export async function redoclyDiff(base: string, revision: string): Promise<readonly RawChange[]> {
  const thread = idle.pop() ?? newThread();
  thread.ref();
  thread.postMessage([base, revision]);
  const { output, failure, gone } = await new Promise<Said>((resolve) => {
    const end = () => resolve({ failure: "Its thread ended.", gone: true });
    thread.once("exit", end).once("message", (said: Said) => {
      thread.off("exit", end);
      resolve(said);
    });
  });
  thread.unref();
  if (!gone) idle.push(thread);
  if (output === undefined)
    throw new Error("redocly diff could not compare the contracts.", { cause: failure });
  const report = JSON.parse(output) as { reportVersion?: string; changes: RawChange[] }; // its version is checked here
  if (report.reportVersion !== "1")
    throw new Error(
      `redocly diff reports in format ${report.reportVersion}, and src/redocly.ts reads format 1.`,
    );
  return report.changes;
}

function newThread(): Worker {
  return new Worker(new URL("./redocly-worker.ts", import.meta.url), {
    workerData: { entry, config },
    env: { ...process.env, REDOCLY_SUPPRESS_NOTIFICATIONS: "true", NO_COLOR: "1" },
  });
}
