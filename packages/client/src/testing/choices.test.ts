import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { createOnvyFake, type FailureName } from "../testing.ts";
import { defaultChoices } from "./choices.ts";

const page = await readFile(new URL("../../TESTING.md", import.meta.url), "utf8");

/** The rows of the table under a heading, as its first cells. */
function cellsUnder(heading: string, columns: number): string[][] {
  const section = page.split(`## ${heading}`)[1]?.split("\n## ")[0] ?? "";
  const rows = section.split("\n").filter((line) => line.startsWith("| `"));
  return rows.map((row) =>
    row
      .split("|")
      .slice(1, columns + 1)
      .map((cell) => cell.trim().replaceAll("`", "")),
  );
}

test("TESTING.md lists each choice with its default, and no other", () => {
  const listed = cellsUnder("What is documented, and what is chosen", 2);
  expect(Object.fromEntries(listed.map(([name, value = ""]) => [name, JSON.parse(value)]))).toEqual(
    defaultChoices,
  );
});

test("TESTING.md lists the failures that the fake knows, and no other", async () => {
  const known: Record<FailureName, true> = {
    hang: true,
    slow: true,
    "connection-error": true,
    "cut-off": true,
    "broken-json": true,
    "wrong-type": true,
    "no-body": true,
    "sign-in-page": true,
    html: true,
    empty: true,
    redirect: true,
    "expired-token": true,
    "repeated-token": true,
  };
  expect(cellsUnder("Failures", 1).map(([name]) => name)).toEqual(Object.keys(known));
});

test("what is not an option is not taken for one", () => {
  const fake = createOnvyFake({ order: undefined as unknown as "oldest-first" });
  for (const id of ["a", "b"]) fake.users.add({ id });
  expect(fake.users.all().map(({ id }) => id)).toEqual(["a", "b"]);
});
