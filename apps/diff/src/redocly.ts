/** The only file that touches `redocly diff`, with its worker. */
import { createRequire } from "node:module";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { Impact } from "./change.ts";

const cli = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");
const entry = new URL("../lib/index.js", pathToFileURL(cli)).href;
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
  const text = await inTurn((run) => run(base, revision));
  const report = JSON.parse(text) as { reportVersion?: string; changes: RawChange[] }; // its version is checked here
  if (report.reportVersion !== "1")
    throw new Error(
      `redocly diff reports in format ${report.reportVersion}, and src/redocly.ts reads format 1.`,
    );
  return report.changes;
}

type Run = (base: string, revision: string) => Promise<string>;

const idle: Run[] = [];
const waiting: ((run: Run) => void)[] = [];
let started = 0;

/** Lends one of the threads, as many as there are processors. */
async function inTurn<Result>(use: (run: Run) => Promise<Result>): Promise<Result> {
  const run = idle.pop() ?? (started < availableParallelism() ? startThread() : await nextThread());
  try {
    return await use(run);
  } finally {
    const next = waiting.shift();
    if (next) next(run);
    else idle.push(run);
  }
}

function nextThread(): Promise<Run> {
  return new Promise((resolve) => {
    waiting.push(resolve);
  });
}

function startThread(): Run {
  started++;
  let worker: Worker | undefined;
  let count = 0;
  const id = `${process.pid}-${started}`;
  return (base, revision) => {
    const output = join(tmpdir(), `onvy-redocly-${id}-${count++}.json`);
    worker ??= newWorker();
    const thread = worker;
    thread.ref();
    return new Promise<string>((resolve, reject) => {
      const end = (): void => {
        thread.off("message", answer).off("error", fail).off("exit", fail);
        thread.unref();
      };
      const fail = (cause: unknown): void => {
        end();
        worker = undefined;
        reject(new Error("redocly diff could not compare the contracts.", { cause }));
      };
      const answer = ({ report, failure }: { report?: string; failure?: string }): void => {
        if (report === undefined) fail(failure);
        else {
          end();
          resolve(report);
        }
      };
      thread.on("message", answer).on("error", fail).on("exit", fail);
      thread.postMessage({ base, revision, output });
    });
  };
}

function newWorker(): Worker {
  const env = { ...process.env, REDOCLY_SUPPRESS_NOTIFICATIONS: "true", NO_COLOR: "1" };
  return new Worker(new URL("./redocly-worker.ts", import.meta.url), { workerData: { entry, config }, env });
}
