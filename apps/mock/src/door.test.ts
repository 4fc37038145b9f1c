import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contractFile } from "@onvy/contract/document";
import { afterAll, afterEach, expect, test } from "vitest";
import { type Door, openDoor } from "./door.ts";

const folder = mkdtempSync(join(tmpdir(), "onvy-door-"));
const contract = readFileSync(contractFile, "utf8");
const doors: Door[] = [];

afterEach(async () => {
  for (const door of doors.splice(0)) await door.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

async function open(ports?: number[]): Promise<Door> {
  const door = await openDoor(ports);
  doors.push(door);
  return door;
}

function saved(name: string, text = contract): string {
  const file = join(folder, `${name}.yaml`);
  writeFileSync(file, text);
  return file;
}

const getHabits = (door: Door) =>
  fetch(`${door.url}/habits`, { headers: { "x-api-key": "any-key-will-do" } });

test("an edit changes the answers behind the same port", async () => {
  const door = await open();
  await door.serve(saved("before"));
  expect((await getHabits(door)).status).toBe(200);
  await door.serve(saved("after", contract.replaceAll("  /habits:", "  /customs:")));
  expect((await getHabits(door)).status).toBe(404);
});

test("no call fails while one contract takes another's place", async () => {
  const door = await open();
  await door.serve(saved("before"));
  const calls: Promise<Response>[] = [];
  for (let round = 0; round < 5; round++) {
    calls.push(getHabits(door), getHabits(door));
    await door.serve(saved("before"));
    calls.push(getHabits(door));
  }
  const statuses = await Promise.all(calls.map(async (call) => (await call).status));
  expect(new Set(statuses)).toEqual(new Set([200]));
});

test("an answer of an earlier state says so, until a good one is served", async () => {
  const door = await open();
  await door.serve(saved("before"));
  expect((await getHabits(door)).headers.get("x-mock-stale")).toBeNull();
  door.fallBehind("openapi/onvy.yaml:12:3 Nested mappings – not allowed.\nSee above");
  const stale = await getHabits(door);
  expect(stale.status).toBe(200);
  expect(stale.headers.get("x-mock-stale")).toBe(
    "openapi/onvy.yaml:12:3 Nested mappings ? not allowed.?See above",
  );
  await door.serve(saved("before"));
  expect((await getHabits(door)).headers.get("x-mock-stale")).toBeNull();
});

test("before there is a good contract, the answer says what is wrong", async () => {
  const door = await open();
  door.fallBehind("openapi/onvy.yaml is empty or gone.");
  const answer = await getHabits(door);
  expect(answer.status).toBe(503);
  expect(await answer.text()).toBe(
    "There is no contract to serve yet. openapi/onvy.yaml is empty or gone.\n",
  );
});

test("a port that is taken is passed over", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const { port } = other.address() as AddressInfo; // it listens on TCP
  const door = await open([port]);
  expect(new URL(door.url).port).not.toBe(String(port));
  other.close();
});
