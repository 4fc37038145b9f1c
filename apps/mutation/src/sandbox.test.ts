import { execPath } from "node:process";
import { describe, expect, test } from "vitest";
import { runScript } from "./sandbox.ts";

const going = new AbortController().signal;

/** A parent and a child that wait for ever, as a test runner with a worker does: output ends when both have ended. */
const family = `
  require("node:child_process").spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "inherit" });
  console.log("started");
  setInterval(() => {}, 1000);
`;
const node = (code: string, signal = going, time = 10_000) =>
  runScript(execPath, ["-e", code], import.meta.dirname, signal, time);

describe("a script", () => {
  test("tells whether it passed, and what it said", async () => {
    const code = "console.error('err'); console.log('out'); process.exitCode = 3";
    expect(await node(code)).toEqual({ passed: false, late: false, output: "out\nerr\n" });
    expect(await node("")).toEqual({ passed: true, late: false, output: "" });
  });

  test("ends with its own children when its time is up", async () => {
    expect(await node(family, going, 1500)).toEqual({ passed: false, late: true, output: "started\n" });
  });

  test("ends with its own children when the run is stopped", async () => {
    const stop = new AbortController();
    const running = node(family, stop.signal);
    stop.abort();
    expect(await running).toMatchObject({ passed: false, late: false });
  });
});
