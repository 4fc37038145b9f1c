import { statSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { stripVTControlCharacters, styleText } from "node:util";
import { type End, failedIn, follow, type Progress, tasksIn } from "./tasks.ts";
import { root, turbo } from "./turbo.ts";

const marks = {
  passed: styleText("green", "✓"),
  cached: styleText("green", "✓"),
  failed: styleText("red", "✗"),
};

/** Runs turbo behind one steady view: what runs, what is done and how long it took, and every failure last. */
export async function viewRun(run: readonly string[]): Promise<number> {
  const tasks = tasksIn(await planOf(run));
  const progress = follow(tasks);
  const logs = new Map(tasks.map(({ id, log }) => [id, log]));
  const began = Date.now();
  const starts = new Map<string, number>();
  const failed: string[] = [];
  const other: string[] = [];
  const note = (ids: readonly string[]): void => {
    for (const id of ids) {
      const start = starts.get(id) ?? startOf(logs.get(id), began);
      if (start !== undefined) starts.set(id, start);
    }
  };
  const block = liveBlock(() => {
    note(progress.ready());
    const running = progress.ready().flatMap((id) => {
      const start = starts.get(id);
      return start === undefined ? [] : [{ id, start }];
    });
    return statusLines(progress.ended.size, running, began, process.stdout.columns ?? 80);
  });
  const { output, ended } = await turbo(run, "pipe");
  const done = (id: string): void => {
    const seconds = (Date.now() - (starts.get(id) ?? began)) / 1000;
    block.above(doneLine(id, progress.ended.get(id) ?? "passed", seconds));
  };
  const read = async (stream: NodeJS.ReadableStream): Promise<void> => {
    for await (const line of createInterface({ input: stream })) {
      const plain = stripVTControlCharacters(line);
      failed.push(...failedIn(plain));
      const ends = progress.take(plain);
      if (ends.length === 0 && !/^(@|\/\/)/.test(plain)) other.push(plain);
      note(ends);
      // The last line of a group says whether it failed, and is here within the same breath.
      setTimeout(() => ends.forEach(done), 50);
    }
  };
  const [code] = await Promise.all([ended, ...output.map(read)]);
  await new Promise((resolve) => setTimeout(resolve, 60));
  // Where turbo itself broke off, silence is no success.
  if (code === 0 || failed.length > 0) for (const id of progress.finish(failed)) done(id);
  block.end();
  console.log(closing(progress, failed, code, (Date.now() - began) / 1000, other));
  return code;
}

/** When a task began: turbo empties its log then, and fills it at its end. */
export function startOf(log: string | undefined, began: number): number | undefined {
  if (log === undefined) return Date.now();
  const changed = statSync(join(root, log), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return changed < began ? undefined : changed;
}

async function planOf(run: readonly string[]): Promise<string> {
  const { output, ended } = await turbo([...run, "--dry=json"], "pipe");
  const [plan = "", errors] = await Promise.all(output.map((stream) => text(stream)));
  if ((await ended) !== 0) throw new Error(errors);
  return plan.slice(plan.indexOf("{"));
}

/** A block at the screen's end that is drawn anew in place; other lines are put above it. */
function liveBlock(lines: () => readonly string[]): { above(line: string): void; end(): void } {
  let drawn = 0;
  const erase = (): string => (drawn > 0 ? `\x1b[${drawn}A\x1b[J` : "");
  const draw = (before: string): void => {
    const shown = lines();
    process.stdout.write(`${erase()}${before}${shown.map((line) => `${line}\n`).join("")}`);
    drawn = shown.length;
  };
  draw("");
  const timer = setInterval(() => draw(""), 1000);
  return {
    above: (line) => draw(`${line}\n`),
    end: () => {
      clearInterval(timer);
      process.stdout.write(erase());
      drawn = 0;
    },
  };
}

/** What runs, each with its seconds, and a count: never wider than the screen. */
export function statusLines(
  done: number,
  running: readonly { readonly id: string; readonly start: number }[],
  began: number,
  columns: number,
): string[] {
  const seconds = (since: number): string => `${Math.round((Date.now() - since) / 1000)} s`;
  const shown = running.slice(0, 8).map(({ id, start }) => `  ${shortName(id).padEnd(32)} ${seconds(start)}`);
  const more = running.length > 8 ? [`  and ${running.length - 8} more`] : [];
  const count = `${done} done, ${running.length} running, ${seconds(began)}`;
  return [...shown, ...more, count].map((line) => styleText("dim", line.slice(0, columns - 1)));
}

/** A task that has ended. */
export function doneLine(id: string, end: End, seconds: number): string {
  const time = end === "cached" ? "cached" : `${seconds.toFixed(1)} s`;
  return `${marks[end]} ${shortName(id).padEnd(32)} ${time}`;
}

/** The failures with all that they said, then one line for the whole run. */
export function closing(
  progress: Pick<Progress, "ended" | "outputOf">,
  failed: readonly string[],
  code: number,
  seconds: number,
  other: readonly string[],
): string {
  const table = progress
    .outputOf("@onvy/contract-tests#test")
    .filter((line) => /^ {2}\S.* \d+ +\d+ +\d+ %|covered by/.test(line));
  const said = failed.flatMap((id) => [
    "",
    styleText(["red", "bold"], `── ${shortName(id)} `.padEnd(79, "─")),
    ...progress.outputOf(id).filter((line) => !/^cache miss, executing/.test(line)),
  ]);
  const count = `${progress.ended.size} tasks in ${seconds.toFixed(1)} s`;
  const unexplained = code !== 0 && failed.length === 0 ? other : [];
  const verdict =
    code === 0
      ? styleText("green", `All passed: ${count}.`)
      : styleText("red", `Failed: ${failed.map(shortName).join(", ") || "turbo"} (${count}).`);
  return [...table, ...said, ...unexplained, "", verdict].join("\n");
}

/** `client test`; the root's own tasks are the repository's. */
function shortName(id: string): string {
  const [name = "", task = ""] = id.split("#");
  return `${name === "//" ? "repository" : name.replace("@onvy/", "")} ${task}`;
}
