import { expect, test } from "vitest";
import { failedIn, follow, tasksIn } from "./tasks.ts";

const dry = JSON.stringify({
  tasks: [
    { taskId: "//#lint", dependencies: [], command: "biome check ." },
    { taskId: "@onvy/client#build", dependencies: ["@onvy/client#sources"], command: "tsdown" },
    { taskId: "@onvy/client#sources", dependencies: [], command: "<NONEXISTENT>" },
    { taskId: "@onvy/mock#test", dependencies: ["@onvy/client#build"], command: "vitest run" },
  ],
});

test("what nothing is needed for runs first; what only orders others is no task", () => {
  expect(follow(tasksIn(dry)).ready()).toEqual(["//#lint", "@onvy/client#build"]);
});

test("a group of lines ends its task under its own name, and lets the next begin", () => {
  const progress = follow(tasksIn(dry));
  expect(progress.take("@onvy/client:build: cache hit, suppressing logs 0f73")).toEqual([
    "@onvy/client#build",
  ]);
  expect(progress.take("@onvy/client:build: done")).toEqual([]);
  expect(progress.ended.get("@onvy/client#build")).toBe("cached");
  expect(progress.ready()).toEqual(["//#lint", "@onvy/mock#test"]);
  expect(progress.take("//:lint: cache miss, executing 1b49")).toEqual(["//#lint"]);
});

test("a task that failed keeps what it said, and what needs it never runs", () => {
  const progress = follow(tasksIn(dry));
  for (const line of [
    "cache miss, executing 1b49",
    "error TS2322",
    "[ELIFECYCLE] Command failed with exit code 1.",
  ])
    progress.take(`@onvy/client:build: ${line}`);
  expect(progress.ended.get("@onvy/client#build")).toBe("failed");
  expect(progress.outputOf("@onvy/client#build")).toContain("error TS2322");
  expect(progress.finish(["@onvy/client#build"])).toEqual(["//#lint"]);
  expect(progress.ended.has("@onvy/mock#test")).toBe(false);
});

test("turbo's summary names the failures", () => {
  expect(failedIn("Failed:    @onvy/mock#typecheck, @onvy/client#test")).toEqual([
    "@onvy/mock#typecheck",
    "@onvy/client#test",
  ]);
  expect(failedIn(" Tasks:    5 successful, 6 total")).toEqual([]);
});
