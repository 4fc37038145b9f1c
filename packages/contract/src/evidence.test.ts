import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openapiFolder, readDocument } from "./document.ts";
import { remedyFor } from "./evidence/remedy.ts";
import { evidenceTable } from "./evidence/table.ts";
import { differences, evidenceIn, type Ground, readGround } from "./evidence.ts";
import { type Json, type JsonObject, put } from "./json.ts";

const { root } = readDocument();
const ground = readGround();

// Said once, by the first test: whatever it is, the others are about one place more.
const known = differences(root, ground);

/** What is said of the contract with one place changed. */
function differencesWith(path: string, value: Json | undefined): string[] {
  return news(put(root, path.split(" "), value) as JsonObject, ground); // the root stays an object
}

function news(changed: JsonObject, by: Ground): string[] {
  return differences(changed, by).filter((fault) => !known.includes(fault));
}

test("onvy.yaml says what ONVY's pages say, and nothing that neither they nor the inferences have", () => {
  expect(known.length, `${known.join("\n")}\n${remedyFor(known)}`).toBe(0);
});

test("EVIDENCE.md is what `pnpm codegen` makes of the contract, the pages and the inferences", () => {
  expect(readFileSync(join(openapiFolder, "EVIDENCE.md"), "utf8")).toBe(evidenceTable(root, ground));
});

describe("what differs is told with the page, or with the place for a reason", () => {
  const profile = "components schemas CreateUserRequest";
  test("a field that a page has", () => {
    expect(differencesWith(`${profile} properties gender`, undefined)).toContain(
      "POST /users request gender: users/create-a-new-user has it, onvy.yaml does not",
    );
  });

  test("a field that no page has", () => {
    expect(
      differencesWith(`${profile} properties email`, { type: "string", description: "Email." }),
    ).toContain(
      'CreateUserRequest.email: onvy.yaml says "string" (type), no page does, and no inference may: it stands in a page\'s file, or goes',
    );
  });

  test("a number in quotes", () => {
    expect(differencesWith("components parameters Limit schema default", "100")).toContain(
      'GET /users query limit: users/list-users says default 100, onvy.yaml "100"',
    );
  });

  test("a unit", () => {
    expect(differencesWith(`${profile} properties height description`, "Height in inches.")).toEqual([
      'POST /users request height: users/create-a-new-user says "centimetres", the description in onvy.yaml does not',
      'POST /users response height: users/create-a-new-user says "centimetres", the description in onvy.yaml does not',
      'GET /users response users[].height: users/list-users says "centimetres", the description in onvy.yaml does not',
      'CreateUserRequest.height: "inches" in "Height in inches." is on no page, and inferences.yaml has no reason for it',
    ]);
  });

  test("a description that belongs to another field", () => {
    expect(differencesWith(`${profile} properties firstname description`, "Last name.")).toEqual([
      'CreateUserRequest.firstname: its description "Last name." does not speak of "firstname"',
    ]);
  });

  test("a key that nothing reads, with where to teach it", () => {
    expect(differencesWith("paths /users servers", [{ url: "https://eu.api.onvy.health" }])).toEqual([
      '/paths/~1users/servers: no promise is made of "servers" in a path item. Teach it in packages/contract/src/promises.ts and evidence/keys.ts, or remove it',
    ]);
  });

  test("what is inferred of every operation, where one lacks it", () => {
    expect(differencesWith("paths /habits get responses default", undefined)).toEqual([
      'GET /habits: inferences.yaml has "* default", for every operation',
    ]);
  });

  test("one shared answer for two statuses", () => {
    const error = { $ref: "#/components/responses/Error" };
    expect(differencesWith("paths /habits get responses 401", error)).toContain(
      "GET /habits 401 and GET /habits default: both are #/components/responses/Error",
    );
  });

  test("a bound above another", () => {
    expect(differencesWith("components parameters Limit schema minimum", 2000)).toContain(
      "/components/parameters/Limit/schema/minimum: minimum 2000 is above maximum 1000",
    );
  });

  test("an inference that nothing needs", () => {
    const promises = [
      ...ground.inferences.promises,
      { name: "GET /users", parts: ["deprecated"], reason: "none" },
    ];
    expect(news(root, { ...ground, inferences: { ...ground.inferences, promises } })).toEqual([
      'GET /users: inferences.yaml has a reason for "deprecated", which nothing in onvy.yaml needs',
    ]);
  });
});

test("the evidence of a promise tells its grade, its exceptions and its pages", () => {
  expect(evidenceIn(root, ground).get("POST /users 201")).toEqual({
    name: "POST /users 201",
    promise: "User",
    grade: "seed",
    exceptions: [{ grade: "inferred", part: "201" }],
    sources: [{ page: "users/create-a-new-user", grade: "seed", sample: false }],
    notes: ["the status by HTTP convention"],
  });
});
