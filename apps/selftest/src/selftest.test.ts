import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Sandbox, workspace } from "@onvy/mutation/sandbox";
import { afterEach, beforeEach, expect, describe as group, test } from "vitest";
import { ask, askUnblinded } from "./ask.ts";
import { blindingsOf, testsIn } from "./blindings.ts";
import { counted, missingTests } from "./census.ts";
import { describe } from "./report.ts";

const all = blindingsOf(workspace);

group("what is blinded", () => {
  test("no two blindings are the same, and each changes its file", async () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    for (const { file, text } of all) expect(await readFile(join(workspace, file), "utf8")).not.toBe(text);
  });

  test("each kind of check is among it", () => {
    expect([...new Set(all.map(({ kind }) => kind))].sort()).toEqual([
      "Prism validation",
      "assertion helper",
      "client",
      "coverage counter",
      "live check",
      "oracle",
      "recorder",
      "reporter",
      "rule generator",
      "suite",
      "type test",
      "unit test",
    ]);
  });

  test("every assertion helper is", () => {
    const helpers = all
      .filter(({ kind }) => kind === "assertion helper")
      .map(({ name }) => name.split(" ")[1]);
    expect(helpers).toEqual(expect.arrayContaining(["expectSuccess", "expectRefused", "expectFaithful"]));
  });

  test("the tests that are counted are there", () => {
    expect(missingTests(workspace)).toEqual([]);
    expect(testsIn(workspace).length).toBeGreaterThan(20);
  });

  test("every test that can be gone is counted: here, or by a floor of the contract tests", () => {
    const floored = (file: string) => file.startsWith("apps/contract-tests/") && !file.endsWith(".test-d.ts");
    expect(testsIn(workspace).filter((file) => !floored(file) && !counted.includes(file))).toEqual([]);
  });
});

group("who is asked", () => {
  let root: string;
  let asked: string[];
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "selftest-"));
    asked = [];
  });
  afterEach(() => rm(root, { recursive: true }));

  /** A copy that has the tests which are counted, and scripts that end as they are told. */
  async function copy(ends: Readonly<Record<string, { passed: boolean; late?: boolean; output?: string }>>) {
    for (const file of missingTests(root)) {
      await mkdir(join(root, file, ".."), { recursive: true });
      await writeFile(join(root, file), "");
    }
    const run = async (folder: string, script: string, args: readonly string[] = []) => {
      const name = `${folder} ${script} ${args[0] ?? ""}`.trim();
      asked.push(name);
      return { passed: true, late: false, output: "", ...ends[name] };
    };
    return { root, run } as unknown as Sandbox; // the rest is not asked for
  }
  const file = "packages/contract/src/check.test.ts";
  const blinding = { name: "x", kind: "oracle", file, text: "blind" };

  test("one after another, until one notices; then the file is as it was", async () => {
    const sandbox = await copy({
      "apps/contract-tests suites src/coverage/": { passed: false, output: "a\n FAIL  src/x.test.ts\nb" },
    });
    expect(await ask(sandbox, blinding)).toEqual({ by: "unit tests", says: "FAIL  src/x.test.ts" });
    expect(asked).toEqual(["packages/contract test --bail=1", "apps/contract-tests suites src/coverage/"]);
    expect(await readFile(join(root, file), "utf8")).toBe("");
  });

  test("nobody notices when all pass, and what does not end is no notice", async () => {
    const sandbox = await copy({ "apps/contract-tests judged": { passed: false, late: true } });
    expect(await ask(sandbox, blinding)).toBeUndefined();
    expect(asked).toHaveLength(4);
  });

  test("a counted test that is gone is noticed without a run", async () => {
    const sandbox = await copy({});
    expect(await ask(sandbox, { ...blinding, text: undefined })).toEqual({
      by: "census",
      says: `${file} is gone`,
    });
    expect(asked).toEqual([]);
  });

  test("what fails unblinded is told", async () => {
    expect(await askUnblinded(await copy({}))).toBeUndefined();
    const failing = await copy({
      "apps/contract-tests judged": { passed: false, output: "  not exercised: x\n" },
    });
    expect(await askUnblinded(failing)).toEqual({ by: "whole run", says: "not exercised: x" });
  });
});

test("the table says what was blinded, who noticed, and who survived", () => {
  const notice = { by: "census", says: "gone" };
  const text = describe(
    [
      { kind: "suite", name: "a", outcome: "noticed", notice },
      { kind: "suite", name: "b", outcome: "survived", notice: undefined },
      { kind: "oracle", name: "c", outcome: "not run", notice: undefined },
    ],
    2000,
  );
  expect(text.split("\n")).toEqual([
    "blinded  all  census  nobody  not run",
    "suite      2       1       1        0",
    "oracle     1       0       0        1",
    "in all     3       1       1        1",
    "",
    "✗ nobody notices: b",
    "1 of 3 blindings survived, in 2 s",
  ]);
});
