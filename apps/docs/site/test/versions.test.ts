/** What stands in the folders of earlier versions. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { contractFile } from "@onvy/contract/document";
import { expect, onTestFinished, test } from "vitest";
import { writeVersions } from "../../src/reference-file.ts";

test("a version has a folder with its own contract, and its reference that names its day", async () => {
  const site = mkdtempSync(`${tmpdir()}/onvy-versions-`);
  onTestFinished(() => rmSync(site, { recursive: true }));
  const present = readFileSync(contractFile, "utf8");
  const older = present.replace("summary: Create a new user", "summary: Create a user of old");
  await writeVersions(site, [
    { version: "0.2.0", date: "2026-03-04", contract: present },
    { version: "0.1.0", date: "2026-01-02", contract: older },
  ]);
  const page = (version: string) => readFileSync(`${site}/v/${version}/reference.html`, "utf8");
  expect(readFileSync(`${site}/v/0.1.0/onvy.yaml`, "utf8")).toBe(older);
  expect(page("0.1.0")).toContain('<b>Version 0.1.0 of 2026-01-02.</b> <a href="../../">');
  expect(page("0.1.0")).toContain("Create a user of old");
  expect(page("0.2.0")).toContain("<b>Version 0.2.0 of 2026-03-04.</b>");
  expect(page("0.2.0")).not.toContain("Create a user of old");
  expect(page("0.2.0")).toContain("default-src 'none'");
});
