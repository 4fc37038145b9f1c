import { describe, expect, test } from "vitest";
import { bodiesOf, type Example, follow, operationsOf, readContract, type Schema } from "./contract.ts";
import { createValidator } from "./validator.ts";

const contract = readContract();
const validator = createValidator(contract);
const operations = operationsOf(contract);
const bodies = operations.flatMap((operation) => bodiesOf(contract, operation));

describe("every schema compiles under Ajv 2020 in strict mode", () => {
  test.each(Object.keys(contract.components.schemas))("%s", (name) => {
    expect(() => validator.compile({ $ref: `#/components/schemas/${name}` })).not.toThrow();
  });
});

describe("every named example is valid and shows declared fields only", () => {
  test.each(bodies)("$name", ({ schema, examples }) => {
    const faults = Object.entries(examples).flatMap(([key, reference]) => {
      const { value } = follow<Example>(contract, reference);
      return validator.violations(schema, value).map((violation) => `${key}: ${violation}`);
    });
    expect(faults).toEqual([]);
  });

  test("parameters and headers", () => {
    const faults = operations.flatMap(({ name, parameters }) =>
      parameters
        .filter(
          ({ example, schema }) => typeof example !== (schema.type === "integer" ? "number" : schema.type),
        )
        .map((parameter) => `${name} ${parameter.name}: ${parameter.example}`),
    );
    expect(faults).toEqual([]);
  });
});

describe("the examples serve the mock", () => {
  const lists = bodies.filter(({ schema }) => schema.$ref?.endsWith("List"));
  const others = bodies.filter((body) => !lists.includes(body) && !/ (401|default)$/.test(body.name));

  test.each(others)("$name has a minimal and a fuller example", ({ examples }) => {
    expect(Object.keys(examples)).toContain("minimal");
    expect(Object.keys(examples).length).toBeGreaterThan(1);
  });

  test.each(lists)("$name has a page of each kind", ({ examples }) => {
    expect(Object.keys(examples)).toEqual(["onlyPage", "middlePage", "lastPage"]);
  });

  test.each(lists)(
    "$name: a loop over pages ends, for only the middle page has a next one",
    ({ examples }) => {
      const next = Object.entries(examples).map(([key, reference]) => {
        const { pagination } = follow<Example>(contract, reference).value as { readonly pagination: object };
        return [key, "next_page" in pagination];
      });
      expect(Object.fromEntries(next)).toEqual({ onlyPage: false, middlePage: true, lastPage: false });
    },
  );

  test("five lists", () => {
    expect(lists).toHaveLength(5);
  });
});

describe("one answer for one outcome", () => {
  const withBodies = operations.filter(({ name }) => !/^(HEAD|WEBHOOK) /.test(name));

  test.each(withBodies)("$name", ({ operation }) => {
    expect(operation.responses["401"]).toEqual({ $ref: "#/components/responses/Unauthorized" });
    expect(operation.responses.default).toEqual({ $ref: "#/components/responses/Error" });
  });
});

describe("the examples tell one story", () => {
  const texts = Object.entries(contract.components.examples).map(
    ([name, { value }]) => [name, JSON.stringify(value)] as const,
  );

  test("one project", () => {
    const projects = texts.flatMap(([, text]) => text.match(/proj_\w+/g) ?? []);
    expect(new Set(projects)).toEqual(new Set(["proj_northlight"]));
  });

  test("one user, besides the one without a profile", () => {
    const users = texts.flatMap(([, text]) => [...text.matchAll(/"user_id":"([^"]+)"/g)].map(([, id]) => id));
    expect(new Set(users)).toEqual(new Set(["northlight_4821"]));
  });

  test("a custom record matches the JSON Schema of its type", () => {
    const { CustomRecordTypeFull, CustomRecordFull, CustomRecordMinimal } = contract.components.examples;
    const type = CustomRecordTypeFull?.value as { readonly id: string; readonly data_jsonschema: Schema };
    const validate = validator.compile(type.data_jsonschema);
    for (const example of [CustomRecordFull, CustomRecordMinimal]) {
      const record = example?.value as { readonly custom_records_type_id: string; readonly data: unknown };
      expect(record.custom_records_type_id).toBe(type.id);
      expect(validate(record.data)).toBe(true);
    }
  });
});
