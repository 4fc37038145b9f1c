/** The day after an edit of the contract: codegen alone, and no hand, makes another fake of it. */
import { execFile } from "node:child_process";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { contractFile } from "@onvy/contract/document";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import type { OnvyFake } from "../src/testing.ts";

const root = join(import.meta.dirname, "..");
const folder = join(root, "reports/edited");
let fake: OnvyFake;

/** What a maintainer might write, each in one place of the contract and nowhere else. */
// biome-ignore lint/suspicious/noExplicitAny: a document as YAML has it, edited by hand.
function edit(contract: any): void {
  const createUser = contract.paths["/users"].post;
  createUser.responses["202"] = createUser.responses["201"];
  delete createUser.responses["201"];
  const { schemas } = contract.components;
  schemas.FactInput.properties.text.maxLength = 5;
  schemas.FactType.enum.push("mood");
  // Its fields may stand in branches of allOf.
  const [branch] = [schemas.MealInput, ...(schemas.MealInput.allOf ?? [])].filter((each) => each.properties);
  branch.properties.portion_multiplier.default = 2;
  schemas.Meal.required = [...schemas.Meal.required, "name"];
  schemas.Meal.properties.name.enum = ["Lentil soup with bread and salad"];
  contract.components.examples.MealPending.value.name = "Lentil soup with bread and salad"; // the lint wants it
  contract.components.parameters.Limit.schema.maximum = 7;
  contract.components.securitySchemes.ApiKey.name = "X-Onvy-Key";
  const baseline = structuredClone(contract.paths["/users/{user_id}"]);
  baseline.get.operationId = "getBaseline";
  baseline.get.responses["200"].content["application/json"] = {
    schema: { type: "object", required: ["steps"], properties: { steps: { type: "integer" } } },
    examples: { full: { value: { steps: 8000 } } },
  };
  contract.paths["/users/{user_id}/baseline"] = baseline;
}

beforeAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(join(root, "src"), join(folder, "src"), {
    recursive: true,
    filter: (path) => !/\.test(-d)?\.ts$/.test(path),
  });
  const contract = parse(await readFile(contractFile, "utf8"), { maxAliasCount: -1 });
  edit(contract);
  await writeFile(join(folder, "onvy.yaml"), stringify(contract, { aliasDuplicateObjects: false }));
  const { CI: _, ...env } = process.env; // with it, codegen only compares
  const script = [
    join(root, "scripts/codegen-fake.ts"),
    join(folder, "onvy.yaml"),
    `${folder}/src/generated/`,
  ];
  await promisify(execFile)(process.execPath, script, { env });
  const { createOnvyFake } = await import(join(folder, "src/testing.ts"));
  fake = createOnvyFake({ now: "2026-03-05T12:00:00Z" }); // its time stands still: no analysis ends later
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

async function call(method: string, path: string, body?: unknown, key = "X-Onvy-Key") {
  const headers = { [key]: "key", "Content-Type": "application/json" };
  const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
  const response = await fake.fetch(`https://api.test${path}`, init);
  return { status: response.status, body: await response.json() };
}

test("statuses, credentials, bounds, values and defaults are those of the contract as edited", async () => {
  expect((await call("POST", "/users", { id: "avery" }, "X-API-Key")).status).toBe(401);
  expect((await call("POST", "/users", { id: "avery" })).status).toBe(202);
  expect((await call("POST", "/users/avery/facts", { text: "123456", type: "goal" })).status).toBe(422);
  expect((await call("POST", "/users/avery/facts", { text: "12345", type: "mood" })).status).toBe(201);
  expect((await call("GET", "/users?limit=8")).body.message).toBe("request/query/limit breaks maximum 7");
});

test("a field that answers have to have from now on is in them", async () => {
  const meal = { meal_time: "2026-03-05T12:00:00Z", description: "Soup" };
  const { status, body } = await call("POST", "/users/avery/nutrition/meals", meal);
  expect([status, body.portion_multiplier, body.name]).toEqual([201, 2, "Lentil soup with bread and salad"]);
});

test("a new operation is there, and answers as the contract shows", async () => {
  expect(await call("GET", "/users/avery/baseline")).toEqual({ status: 200, body: { steps: 8000 } });
});
