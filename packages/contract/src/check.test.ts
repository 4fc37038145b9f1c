import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkSchemas } from "./check.ts";
import { readDocument } from "./document.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "contract-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Reads and checks a document; the message of what it throws. */
async function messageFor(...lines: string[]): Promise<string> {
  const file = join(folder, "onvy.yaml");
  await writeFile(file, lines.join("\n"));
  try {
    checkSchemas(readDocument(file));
    return "";
  } catch (error) {
    return String(error).replace(basename(folder), "folder");
  }
}

test("a syntax error names file, line and column", async () => {
  expect(await messageFor("paths:", "  /users: [")).toMatch(/^ContractError: folder\/onvy\.yaml:2:\d+ /);
});

test("an alias that leads nowhere names file, line, column and itself", async () => {
  expect(await messageFor("paths:", "  /users: *lost")).toBe(
    'ContractError: folder/onvy.yaml:2:12 unidentified alias "lost".',
  );
});

test("a document that is empty, or none, says so", async () => {
  expect(await messageFor("")).toMatch(/^ContractError: folder\/onvy\.yaml /);
  expect(await messageFor("a: 1", "---", "b: 2")).toMatch(/^ContractError: folder\/onvy\.yaml:2:1 /);
});

test("a $ref that leads nowhere names file, line and itself", async () => {
  const message = await messageFor("paths:", "  /users:", "    $ref: '#/components/pathItems/Lost'");
  expect(message).toBe(
    "ContractError: folder/onvy.yaml:3 $ref #/components/pathItems/Lost leads nowhere (at /paths/~1users).",
  );
});

test("a schema that cannot be compiled names the line of the innermost one at fault", async () => {
  const message = await messageFor(
    "paths: {}",
    "components:",
    "  schemas:",
    "    User:",
    "      properties:",
    "        id: { type: text }",
  );
  expect(message).toMatch(/^ContractError: folder\/onvy\.yaml:6 schema is invalid/);
});

test("a document without paths is no contract", async () => {
  expect(await messageFor("openapi: 3.1.0")).toBe("ContractError: folder/onvy.yaml has no paths object.");
});

test("nothing is said of a document whose schemas can all be compiled", async () => {
  const schemas = [
    "components:",
    "  schemas:",
    "    User: { type: object, properties: { id: { type: string } } }",
  ];
  expect(await messageFor("paths: {}", ...schemas)).toBe("");
});
