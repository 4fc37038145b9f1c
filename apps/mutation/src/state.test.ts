import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openState } from "./state.ts";
import type { Verdict } from "./verdict.ts";

const directory = mkdtempSync(join(tmpdir(), "onvy-state-"));
const file = join(directory, "state.jsonl");
const killed: Verdict = { id: "a", group: "a", outcome: "killed", killers: ["evidence table"], took: 1 };

afterAll(() => rmSync(directory, { recursive: true }));

test("verdicts are there again for the same files, even after a torn last line", () => {
  openState(file, "key", false).add(killed);
  appendFileSync(file, '{"id":"b","grou');
  expect([...openState(file, "key", false).known.values()]).toEqual([killed]);
});

test("verdicts are forgotten for other files, and on demand", () => {
  openState(file, "key", true).add(killed);
  expect(openState(file, "other key", false).known.size).toBe(0);
  openState(file, "key", true).add(killed);
  expect(openState(file, "key", true).known.size).toBe(0);
});
