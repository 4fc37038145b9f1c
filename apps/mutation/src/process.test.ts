import { describe, expect, test } from "vitest";
import { runNode } from "./process.ts";

const options = { cwd: import.meta.dirname, signal: new AbortController().signal, limit: 10_000 };

/** A parent and a child that wait for ever, as a test runner with a worker does: output ends when both have ended. */
const family = `
  require("node:child_process").spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "inherit" });
  console.log("started");
  setInterval(() => {}, 1000);
`;

describe("a child process", () => {
  test("gives its exit code and what it said", async () => {
    const ended = await runNode(
      ["-e", "console.log('out'); console.error('err'); process.exitCode = 3"],
      options,
    );
    expect(ended).toEqual({ code: 3, output: "out\nerr\n" });
  });

  test("ends with its own children when its time is up", async () => {
    expect(await runNode(["-e", family], { ...options, limit: 1500 })).toEqual({
      code: 124,
      output: "started\n",
    });
  });

  test("ends when the run is stopped, which then rejects", async () => {
    const stop = new AbortController();
    const running = runNode(["-e", family], { ...options, signal: stop.signal });
    stop.abort(new Error("stopped"));
    await expect(running).rejects.toThrow("stopped");
  });
});
