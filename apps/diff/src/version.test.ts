import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { draftChangeset, pendingIn, promisedBy, raise } from "./version.ts";

test.each([
  ["major", "2.0.0"],
  ["minor", "1.5.0"],
  ["patch", "1.4.8"],
] as const)("%s raises 1.4.7 to %s", (part, next) => {
  expect(raise("1.4.7", part)).toBe(next);
});

test("a version that is not three numbers says how to write it", () => {
  expect(() => raise("1.4", "patch")).toThrow(
    'info.version is "1.4": write it as three numbers, such as 1.4.0.',
  );
});

test.each([
  ["1.0.0", undefined, { contract: false, changeset: false }],
  ["1.9.9", "minor", { contract: false, changeset: false }],
  ["2.0.0", "minor", { contract: true, changeset: false }],
  ["2.0.0", "major", { contract: true, changeset: true }],
  ["10.0.0", "major", { contract: true, changeset: true }],
] as const)("a breaking change of 1.0.0 with info.version %s and changeset %s", (revision, pending, kept) => {
  const promised = promisedBy({ base: "1.0.0", revision }, pending, "major");
  expect({ contract: promised.contract.kept, changeset: promised.changeset.kept }).toEqual(kept);
  expect(promised.contract.needed).toBe("2.0.0");
});

test("nothing is asked where nothing changed", () => {
  const { contract, changeset } = promisedBy({ base: "1.0.0", revision: "1.0.0" }, undefined, undefined);
  expect([contract.kept, changeset.kept]).toEqual([true, true]);
});

test("the heaviest pending changeset of the client counts, the draft among them", async () => {
  const folder = await mkdtemp(join(tmpdir(), "onvy-changesets-"));
  try {
    expect(await pendingIn(join(folder, "none"))).toBeUndefined();
    await writeFile(join(folder, "README.md"), '---\n"@onvy/client": major\n---\n');
    await writeFile(join(folder, "other.md"), '---\n"other": major\n---\n\nText.\n');
    expect(await pendingIn(folder)).toBeUndefined();
    await writeFile(join(folder, "fix.md"), "---\n'@onvy/client': patch\n---\n\nA fix.\n");
    expect(await pendingIn(folder)).toBe("patch");
    await draftChangeset(folder, "minor", ["addition: a property"]);
    expect(await pendingIn(folder)).toBe("minor");
  } finally {
    await rm(folder, { recursive: true });
  }
});
