/** Earlier versions: which there are. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { afterAll, beforeAll, expect, test } from "vitest";
import { versionsTable } from "./markdown/parts.ts";
import { earlierVersions } from "./versions.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(`${tmpdir()}/onvy-versions-`);
  mkdirSync(`${folder}/packages/client`, { recursive: true });
  mkdirSync(`${folder}/openapi`);
  git(["init", "--quiet"]);
});
afterAll(() => rmSync(folder, { recursive: true }));

function git(command: readonly string[], date = "2026-01-01"): void {
  const who = ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false"];
  const env = { ...process.env, GIT_COMMITTER_DATE: `${date}T12:00:00Z` };
  execFileSync("git", [...who, ...command], { cwd: folder, env });
}

function release(version: string, date: string, contract: string, ...earlier: string[]): void {
  const headings = [version, ...earlier].map((name) => `## ${name}\n\nWords.\n`);
  writeFileSync(`${folder}/packages/client/CHANGELOG.md`, `# @onvy/client\n\n${headings.join("\n")}`);
  writeFileSync(`${folder}/openapi/onvy.yaml`, contract);
  git(["add", "."]);
  git(["commit", "--quiet", "--message", version], date);
  git(["tag", `@onvy/client@${version}`]);
}

const older = "openapi: 3.1.1\ninfo: { title: Older }\n";
const present = older.replace("Older", "Present");

test("one version has no earlier one, two have the first, and a tag that is missing is left out", () => {
  release("0.1.0", "2026-01-02", older);
  expect(earlierVersions(folder)).toEqual([]);
  release("0.2.0", "2026-03-04", present, "0.1.0", "0.0.9");
  expect(earlierVersions(folder)).toEqual([{ version: "0.1.0", date: "2026-01-02", contract: older }]);
});

test("the downloads lead to each version, and say so where there is none", () => {
  const versions = [{ version: "0.1.0", date: "2026-01-02", contract: older }];
  expect(versionsTable(versions)).toContain(
    "| [0.1.0](/v/0.1.0/reference.html) | 2026-01-02 | [onvy.yaml](/v/0.1.0/onvy.yaml) |",
  );
  expect(versionsTable([])).toBe("There is one version so far, the present one.");
});
