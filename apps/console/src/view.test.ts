import { statSync } from "node:fs";
import { mkdtemp, rmdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { follow, tasksIn } from "./tasks.ts";
import { root } from "./turbo.ts";
import { closing, doneLine, startOf, statusLines } from "./view.ts";

const names = ["@onvy/contract-tests#test", "@onvy/client#test"];
const dry = JSON.stringify({
  tasks: names.map((taskId) => ({
    taskId,
    dependencies: [],
    command: "vitest run",
    logFile: `${taskId}.log`,
  })),
});
const plain = (text: string) => stripVTControlCharacters(text);

test("what runs is told with its time, and fits the screen", () => {
  const running = [{ id: "@onvy/client#test", start: Date.now() - 3000 }];
  expect(statusLines(1, running, Date.now() - 5000, 80).map(plain)).toEqual([
    "  client test                      3 s",
    "1 done, 1 running, 5 s",
  ]);
  for (const line of statusLines(1, running, 0, 20)) expect(plain(line).length).toBeLessThan(20);
  expect(plain(doneLine("//#lint", "cached", 1))).toBe("✓ repository lint                  cached");
});

test("a task has begun when its log of an earlier run was emptied", async () => {
  const log = relative(root, await mkdtemp(join(tmpdir(), "onvy-log-")));
  const changed = statSync(join(root, log)).mtimeMs;
  expect(startOf(log, changed - 1)).toBe(changed);
  expect(startOf(log, changed + 1)).toBeUndefined();
  expect(startOf(`${log}/none`, 1)).toBeUndefined();
  await rmdir(join(root, log));
});

test("at the end stands what the traffic covered", () => {
  const progress = follow(tasksIn(dry));
  const table = ["  covered by traffic    exercised   declared", "  operations     25         25      100 %"];
  for (const line of ["cache hit, replaying logs 1b49", ...table, "JSON report written"])
    progress.take(`@onvy/contract-tests:test: ${line}`);
  progress.finish([]);
  expect(plain(closing(progress, [], 0, 61.26, []))).toBe(
    `${table.join("\n")}\n\nAll passed: 2 tasks in 61.3 s.`,
  );
});

test("at the end stands all that a failed task said, and the names", () => {
  const progress = follow(tasksIn(dry));
  for (const line of ["cache miss, executing 1b49", "AssertionError: no", "ELIFECYCLE  Test failed"])
    progress.take(`@onvy/client:test: ${line}`);
  progress.finish(["@onvy/client#test"]);
  const text = plain(closing(progress, ["@onvy/client#test"], 1, 2, ["turbo's own words"]));
  expect(text).toMatch(/── client test ─+\nAssertionError: no\nELIFECYCLE/);
  expect(text).toMatch(/Failed: client test \(2 tasks in 2\.0 s\)\.$/);
});

test("where turbo itself broke off, its words are told, and nothing is called passed", () => {
  const progress = follow(tasksIn(dry));
  const text = plain(closing(progress, [], 1, 2, ["x Could not find the cache"]));
  expect(text).toBe("x Could not find the cache\n\nFailed: turbo (0 tasks in 2.0 s).");
});
