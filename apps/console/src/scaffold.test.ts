import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { factsMissing, scaffold } from "./scaffold.ts";
import { root } from "./turbo.ts";

const contract = await readFile(join(root, "openapi/onvy.yaml"), "utf8");
const before = parse(contract, { maxAliasCount: -1 });

test("a new path has its operation, its parameters by reference, its schema and examples, and the rest stays", () => {
  const { contract: text, source } = scaffold(contract, "GET", "/users/{user_id}/moon_phases");
  const { paths, components, ...rest } = parse(text, { maxAliasCount: -1 });
  const { "/users/{user_id}/moon_phases": item, ...otherPaths } = paths;
  expect(otherPaths).toEqual(before.paths);
  expect(item.parameters).toEqual([{ $ref: "#/components/parameters/UserId" }]);
  expect(item.get.operationId).toBe("getMoonPhases");
  expect(Object.keys(item.get.responses)).toEqual(["200", "401", "default"]);
  const { MoonPhases, ...otherSchemas } = components.schemas;
  expect(otherSchemas).toEqual(before.components.schemas);
  expect(MoonPhases.type).toBe("object");
  const { MoonPhasesFull, MoonPhasesMinimal, ...otherExamples } = components.examples;
  expect(otherExamples).toEqual(before.components.examples);
  expect([MoonPhasesFull.summary, MoonPhasesMinimal.summary]).toEqual([
    "Every field.",
    "What is required, and nothing else.",
  ]);
  expect({ ...rest, paths: undefined, components: undefined }).toEqual({
    ...before,
    paths: undefined,
    components: undefined,
  });
  expect(source.file).toBe("moon-phases-get-moon-phases.yaml");
  expect(Object.keys(parse(source.text).operations)).toEqual(["GET /users/{user_id}/moon_phases"]);
});

test("every word that a page must give is marked, with its line", () => {
  const { contract: text, source } = scaffold(contract, "POST", "/users/{user_id}/moon_phases");
  const lines = text.split("\n");
  const missing = factsMissing(text);
  expect(missing.map(({ what }) => what)).toContain("what is sent");
  for (const { line, what } of missing) expect(lines[line - 1]).toContain(`FACT(${what})`);
  expect(factsMissing(source.text).map(({ line }) => line)).toEqual([1, 2, 5, 6, 7, 10]);
  expect(factsMissing(contract)).toEqual([]);
});

test("a known path gets one operation more", () => {
  const { contract: text } = scaffold(contract, "DELETE", "/users/{user_id}/activities");
  const item = parse(text, { maxAliasCount: -1 }).paths["/users/{user_id}/activities"];
  expect(Object.keys(item)).toEqual([...Object.keys(before.paths["/users/{user_id}/activities"]), "delete"]);
});

test.each([
  ["GET", "/users", "openapi/onvy.yaml has GET /users already."],
  ["FETCH", "/users", "FETCH is none of GET, POST, PUT, PATCH, DELETE."],
  ["GET", "users", "users is no path template, such as /users/{user_id}/daily_records."],
])("%s %s is refused", (method, path, reason) => {
  expect(() => scaffold(contract, method, path)).toThrow(reason);
});
