/** A fake's time. */
export interface FakeClock {
  /** The time now. */
  now(): Date;
  /** Moves time forward, and does on the way what is due: analyses end, deliveries are tried again. */
  advance(milliseconds: number): Promise<void>;
}

/** Something that is due later. */
interface Task {
  readonly at: number;
  readonly run: () => unknown;
  readonly timer: ReturnType<typeof setTimeout> | undefined;
}

/** The clock as the fake itself uses it. */
export interface Clock extends FakeClock {
  /** Now, as RFC 3339. */
  stamp(): string;
  /** Milliseconds since 1970. */
  time(): number;
  /** Runs the task when that much time has passed. Infinity: never. */
  after(milliseconds: number, run: () => unknown): void;
  /** Resolves when that much time has passed. */
  pass(milliseconds: number): Promise<void>;
  /** Forgets what is due. */
  clear(): void;
}

/** Starts at a time and stands still until it is moved; without one it is the machine's clock, which can be moved too. */
export function createClock(start: Date | string | number | undefined): Clock {
  let frozen = start === undefined ? undefined : new Date(start).getTime();
  if (Number.isNaN(frozen))
    throw new TypeError("`now` is not a time: give a Date, RFC 3339 or milliseconds.");
  let offset = 0;
  let tasks: Task[] = [];
  const time = () => frozen ?? Date.now() + offset;

  const takeDue = (until: number): Task | undefined => {
    const due = tasks.filter(({ at }) => at <= until).sort((one, other) => one.at - other.at)[0];
    if (!due) return undefined;
    clearTimeout(due.timer);
    tasks = tasks.filter((task) => task !== due);
    return due;
  };
  const moveTo = (target: number) => {
    if (frozen === undefined) offset += Math.max(0, target - time());
    else frozen = Math.max(frozen, target);
  };
  const after: Clock["after"] = (milliseconds, run) => {
    if (milliseconds === Number.POSITIVE_INFINITY) return;
    const at = time() + milliseconds;
    let timer: Task["timer"];
    if (frozen === undefined) {
      timer = setTimeout(() => takeDue(at)?.run(), milliseconds);
      // Node and Bun stay up for a timer; a test run should not.
      (timer as { unref?: () => void }).unref?.();
    }
    tasks.push({ at, run, timer });
  };

  return {
    now: () => new Date(time()),
    time,
    stamp: () => new Date(time()).toISOString().replace(".000Z", "Z"),
    after,
    pass: (milliseconds) => new Promise((resolve) => after(milliseconds, () => resolve())),
    async advance(milliseconds) {
      const target = time() + milliseconds;
      for (let due = takeDue(target); due; due = takeDue(target)) {
        moveTo(due.at);
        await due.run();
      }
      moveTo(target);
    },
    clear() {
      for (const { timer } of tasks) clearTimeout(timer);
      tasks = [];
    },
  };
}
