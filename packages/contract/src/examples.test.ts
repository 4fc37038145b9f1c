import { describe, expect, test } from "vitest";
import { isObject, type Json, type JsonObject, pointer } from "./json.ts";
import { type Body, loadContract, type Operation, title } from "./operations.ts";
import type { Schema } from "./schema.ts";
import { undeclared, violationsOf } from "./validator.ts";

const contract = loadContract();
const operations = [...contract.operations, ...contract.webhooks.map(({ operation }) => operation)];
const bodies = operations.flatMap(bodiesOf);

/** Every body of an operation, as `GET /users 200`. */
function bodiesOf(operation: Operation): (Body & { readonly name: string })[] {
  const { request, responses } = operation;
  const parts = [{ key: "request", body: request }, ...responses];
  return parts.flatMap(({ key, body }) => (body ? [{ name: `${title(operation)} ${key}`, ...body }] : []));
}

function faults(schema: Schema, value: Json): string[] {
  return [
    ...violationsOf(schema, value).map(({ path, keyword }) => `${pointer(path)} ${keyword}`),
    ...undeclared([schema], value).map((path) => `${pointer(path)} undeclared`),
  ];
}

describe("every named example is valid and shows declared fields only", () => {
  test.each(bodies)("$name", ({ schema, examples }) => {
    expect(
      examples.flatMap(({ name, value }) => faults(schema, value).map((fault) => `${name}: ${fault}`)),
    ).toEqual([]);
  });

  test("parameters and headers have one, of their type", () => {
    const wrong = operations.flatMap((operation) =>
      operation.parameters
        .filter(
          ({ schema, examples }) =>
            examples.length === 0 || examples.some((each) => faults(schema, each.value).length > 0),
        )
        .map(({ name }) => `${title(operation)} ${name}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe("the examples serve the mock", () => {
  const lists = bodies.filter(({ schema, name }) => schema.properties?.pagination && / 200$/.test(name));
  const others = bodies.filter((body) => !lists.includes(body) && !/ (401|default)$/.test(body.name));

  test.each(others)("$name has a minimal and a fuller example", ({ examples }) => {
    expect(examples.map(({ name }) => name)).toContain("minimal");
    expect(examples.length).toBeGreaterThan(1);
  });

  test.each(lists)(
    "$name: a loop over its pages ends, for only the middle one has a next",
    ({ examples }) => {
      const next = examples.map(({ name, value }) => {
        const pagination = isObject(value) ? value.pagination : undefined;
        return [name, isObject(pagination) && "next_page" in pagination];
      });
      expect(next).toEqual([
        ["onlyPage", false],
        ["middlePage", true],
        ["lastPage", false],
      ]);
    },
  );
});

describe("one answer for one outcome", () => {
  const paths = contract.document.root.paths as JsonObject; // readDocument has seen that it is an object
  test.each(contract.operations.filter(({ method }) => method !== "HEAD"))(
    "$method $path",
    ({ method, path }) => {
      const responses = (paths[path] as Record<string, { responses: JsonObject }>)[method.toLowerCase()]
        ?.responses;
      expect(responses?.["401"]).toEqual({ $ref: "#/components/responses/Unauthorized" });
      expect(responses?.default).toEqual({ $ref: "#/components/responses/Error" });
    },
  );
});

describe("the examples tell one story", () => {
  const named = (contract.document.root.components as { examples: Record<string, { value: JsonObject }> })
    .examples;
  const texts = Object.values(named).map(({ value }) => JSON.stringify(value));

  test("one project", () => {
    const projects = texts.flatMap((text) => text.match(/proj_\w+/g) ?? []);
    expect(new Set(projects)).toEqual(new Set(["proj_northlight"]));
  });

  test("one user, besides the one without a profile", () => {
    const users = texts.flatMap((text) => [...text.matchAll(/"user_id":"([^"]+)"/g)].map(([, id]) => id));
    expect(new Set(users)).toEqual(new Set(["northlight_4821"]));
  });

  test("a custom record matches the JSON Schema of its type", () => {
    const type = named.CustomRecordTypeFull?.value;
    for (const record of [named.CustomRecordFull?.value, named.CustomRecordMinimal?.value]) {
      expect(record?.custom_records_type_id).toBe(type?.id);
      expect(violationsOf(type?.data_jsonschema as Schema, record?.data ?? null)).toEqual([]);
    }
  });
});
