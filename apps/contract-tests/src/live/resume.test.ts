import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadContract } from "@onvy/contract/operations";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runLive } from "./run.ts";
import { credentials, type LiveServer, startServer } from "./server.ts";
import { readSettings } from "./settings.ts";

// A run of a few operations is stopped and goes on as one of all.
const all = loadContract();
const contract = {
  ...all,
  operations: all.operations.filter(({ path }) => path === "/users" || path.includes("/facts")),
};
let folder: string;
let journalFile: string;
let server: LiveServer;
let stop: AbortController;
let left: number;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "live-"));
  journalFile = join(folder, "reports/journal.jsonl");
  stop = new AbortController();
  left = 20;
  server = await startServer(contract, {
    "*": (answer) => {
      if (--left === 0) stop.abort(new Error("stopped"));
      return answer;
    },
  });
});

afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

function run(more: object = {}, options: object = {}) {
  const environment = {
    ONVY_CONTRACT_TARGET: server.url,
    ONVY_API_KEY: credentials.key,
    ONVY_CONTRACT_RATE: "100000",
    ...more,
  };
  return runLive(contract, readSettings(environment, contract), { journalFile, ...options });
}

test("a stopped run goes on where it was, with the ids that it had", async () => {
  await expect(run({}, { signal: stop.signal })).rejects.toThrow("stopped");
  const before = server.got.length;
  const made = server.got.filter(({ operation }) => operation === "POST /users").length;
  const { report } = await run();
  expect(report.deviations).toEqual([]);
  expect(report.resumed).toBeGreaterThan(15);
  const names = report.results.map(({ operation, call }) => `${operation} ${call}`);
  expect(new Set(names).size).toBe(names.length);
  // Only the examples are valid creations, and all of them were made before the stop.
  const later = server.got
    .slice(before)
    .filter(({ operation, status }) => operation === "POST /users" && status === 201);
  expect([made > 0, later.length]).toEqual([true, 0]);
  const whole = (await run({}, { journalFile: undefined })).report.results.length;
  expect(names.length).toBe(whole);
});

test("a run that is complete, or about something else, or wanted fresh, begins anew", async () => {
  await expect(run({}, { signal: stop.signal })).rejects.toThrow("stopped");
  const kept = await readFile(journalFile, "utf8");
  expect(kept).not.toContain(credentials.key);
  expect(
    await run({ ONVY_CONTRACT_NEGATIVE: "1" }, { signal: AbortSignal.abort() }).catch(() => "stopped"),
  ).toBe("stopped");
  expect((await run()).report.resumed).toBe(0);
  expect((await run()).report.resumed).toBe(0);
  left = 20;
  stop = new AbortController();
  await expect(run({}, { signal: stop.signal })).rejects.toThrow("stopped");
  expect((await run({}, { fresh: true })).report.resumed).toBe(0);
});
