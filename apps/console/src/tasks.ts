/** A task of a run, as `turbo run --dry=json` lists it. */
export interface Task {
  /** `@onvy/client#test`. */
  readonly id: string;
  readonly needs: readonly string[];
  /** Whether a script stands behind it; others only order the rest. */
  readonly real: boolean;
  /** The file that turbo empties when the task begins; none where nothing is cached. */
  readonly log: string | undefined;
}

/** How a task ended. */
export type End = "passed" | "cached" | "failed";

/** What is known of a run: fed with turbo's lines, it tells what ended, what runs, what failed. */
export interface Progress {
  /** Takes a line; returns the tasks that it shows to have ended. */
  take(line: string): readonly string[];
  /** Ends the tasks of which nothing was heard, with what turbo said of the whole run. */
  finish(failed: readonly string[]): readonly string[];
  readonly ended: ReadonlyMap<string, End>;
  /** Those that nothing stands in the way of, running or not: turbo runs as many as there are cores. */
  ready(): readonly string[];
  outputOf(id: string): readonly string[];
}

/** The tasks that turbo would run, from what `--dry=json` printed. */
export function tasksIn(dry: string): Task[] {
  const { tasks } = JSON.parse(dry) as {
    tasks: { taskId: string; dependencies: string[]; command: string; logFile?: string }[];
  }; // turbo's documented format
  return tasks.map(({ taskId, dependencies, command, logFile }) => ({
    id: taskId,
    needs: dependencies,
    real: command !== "<NONEXISTENT>",
    log: logFile,
  }));
}

/** Follows a run of these tasks with `--log-order=grouped`: a task's lines come when it has ended. */
export function follow(tasks: readonly Task[]): Progress {
  const known = new Map(tasks.map((task) => [task.id, task]));
  const ended = new Map<string, End>();
  const outputs = new Map<string, string[]>();
  const isDone = (id: string): boolean => {
    const task = known.get(id);
    return !task || ended.has(id) || (!task.real && task.needs.every(isDone));
  };
  return {
    ended,
    take: (line) => {
      const [, name = "", task = "", text = ""] = /^(@?[\w/-]+|\/\/):([\w:-]+?): ?(.*)$/.exec(line) ?? [];
      const id = `${name}#${task}`;
      if (!known.get(id)?.real) return [];
      outputs.set(id, [...(outputs.get(id) ?? []), text]);
      const failed = /^(?:ERROR: )?command finished with error|ELIFECYCLE|exited \(\d+\)/.test(text);
      const isNew = !ended.has(id);
      if (isNew) ended.set(id, text.startsWith("cache hit") ? "cached" : "passed");
      if (failed) ended.set(id, "failed");
      return isNew ? [id] : [];
    },
    finish: (failed) => {
      for (const id of failed) ended.set(id, "failed");
      const silent = tasks.filter(
        ({ id, real, needs }) =>
          real && !ended.has(id) && needs.every((need) => ended.get(need) !== "failed" && isDone(need)),
      );
      for (const { id } of silent) ended.set(id, "passed");
      return silent.map(({ id }) => id);
    },
    ready: () =>
      tasks
        .filter(({ id, real, needs }) => real && !ended.has(id) && needs.every(isDone))
        .map(({ id }) => id),
    outputOf: (id) => outputs.get(id) ?? [],
  };
}

/** The tasks that turbo names as failed in its summary. */
export function failedIn(line: string): string[] {
  const [, names] = /^\s*Failed:\s+(.*)$/.exec(line) ?? [];
  return names ? names.split(/,\s*/).map((name) => name.trim()) : [];
}
