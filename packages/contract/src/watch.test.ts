import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Save, watchContract } from "./watch.ts";

let folder: string;
let file: string;
let saves: Save[];
let stop: () => void;

const contract = (title: string): string => `openapi: 3.1.0\ninfo: { title: ${title} }\npaths: {}\n`;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "onvy-watch-"));
  file = join(folder, "onvy.yaml");
  writeFileSync(file, contract("first"));
  saves = [];
  stop = watchContract((save) => saves.push(save), file);
});
afterEach(() => {
  stop();
  rmSync(folder, { recursive: true });
});

const seen = (...expected: unknown[]) =>
  vi.waitFor(() => expect(saves).toEqual([{ text: contract("first") }, ...expected]), { timeout: 20_000 });

test("a contract is looked at before any save", async () => {
  await seen();
});

test("a save in place is seen once", async () => {
  writeFileSync(file, contract("second"));
  await seen({ text: contract("second") });
});

test("a save under another name that takes the contract's place is seen, and the next one too", async () => {
  for (const title of ["second", "third"]) {
    writeFileSync(`${file}~`, contract(title));
    renameSync(`${file}~`, file);
    await vi.waitFor(() => expect(saves.at(-1)).toEqual({ text: contract(title) }), { timeout: 20_000 });
  }
  await seen({ text: contract("second") }, { text: contract("third") });
});

test("a mistake is told with its line, and mending it is seen", async () => {
  writeFileSync(file, "paths:\n  /users: [\n");
  await vi.waitFor(() => expect(saves).toHaveLength(2), { timeout: 20_000 });
  expect(saves[1]?.problem).toMatch(/\/onvy\.yaml:\d+:\d+ .+/);
  writeFileSync(file, contract("first"));
  await seen(saves[1], { text: contract("first") });
});

test("a contract that is deleted is missed, and seen again when it is back", async () => {
  rmSync(file);
  await vi.waitFor(() => expect(saves[1]?.problem).toMatch(/\/onvy\.yaml is empty or gone\.$/), {
    timeout: 20_000,
  });
  writeFileSync(file, contract("second"));
  await seen(saves[1], { text: contract("second") });
});
