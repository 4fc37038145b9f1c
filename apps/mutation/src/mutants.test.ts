import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type Mutant, mutantsOf, sample } from "./mutants.ts";

const contract = parse(`
openapi: 3.1.0
security: [{ ApiKey: [] }]
paths:
  /pets:
    get:
      parameters: [{ name: limit, in: query, schema: { type: integer, maximum: 10 } }]
      responses:
        "200": { description: All pets that are not older than 10 weeks., content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
components:
  securitySchemes:
    ApiKey: { type: apiKey, in: header, name: X-API-Key }
  schemas:
    Pet:
      type: object
      required: [kind]
      properties:
        kind: { type: string, enum: [cat, dog] }
        born: { type: [string, "null"], format: date }
  examples:
    Pet: { value: { id: pet_1, kind: cat, made: 2026-03-01, mended: 2026-03-02, total: 3 } }
`);

const mutants = mutantsOf(contract);

function mutated(id: string): unknown {
  const mutant = mutants.find((each) => each.id === id);
  if (!mutant) throw new Error(`no mutant ${id}`);
  return mutant.edit(contract);
}

describe("mutants", () => {
  test.each([
    ["required.drop @ /components/schemas/Pet/required/kind", { required: [] }],
    ["required.add @ /components/schemas/Pet/required/born", { required: ["kind", "born"] }],
    [
      "nullability.swap @ /components/schemas/Pet/properties/born/type",
      { properties: { born: { type: "string" } } },
    ],
    [
      "enum.narrow @ /components/schemas/Pet/properties/kind/enum/cat",
      { properties: { kind: { enum: ["dog"] } } },
    ],
    [
      "property.rename @ /components/schemas/Pet/properties/kind",
      { required: ["kind_mutant"], properties: { kind_mutant: { type: "string" } } },
    ],
  ])("%s", (id, pet) => {
    expect(mutated(id)).toMatchObject({ components: { schemas: { Pet: pet } } });
  });

  test.each([
    ["path.rename (pets) @ /paths/~1pets", { "/pets_mutant": {} }],
    [
      "bound.shift (up) @ /paths/~1pets/get/parameters/limit/schema/maximum",
      { "/pets": { get: { parameters: [{ schema: { maximum: 11 } }] } } },
    ],
    ["security.drop (open) @ /paths/~1pets/get/security", { "/pets": { get: { security: [] } } }],
    ["response.status @ /paths/~1pets/get/responses/200", { "/pets": { get: { responses: { "201": {} } } } }],
  ])("%s", (id, paths) => {
    expect(mutated(id)).toMatchObject({ paths });
  });

  test.each([
    ["word.unit (weeks)", "All pets that are not older than 10 days."],
    ["word.not (not)", "All pets that are older than 10 weeks."],
    ["word.number (10)", "All pets that are not older than 100 weeks."],
  ])("%s", (name, description) => {
    expect(mutated(`${name} @ /paths/~1pets/get/responses/200/description`)).toMatchObject({
      paths: { "/pets": { get: { responses: { "200": { description } } } } },
    });
  });

  test.each([
    [
      "example.order (with mended) @ /components/examples/Pet/value/made",
      { made: "2026-03-02", mended: "2026-03-01" },
    ],
    ["example.total @ /components/examples/Pet/value/total", { total: 2 }],
    ["example.id @ /components/examples/Pet/value/id", { id: "pet_0" }],
  ])("%s", (id, value) => {
    expect(mutated(id)).toMatchObject({ components: { examples: { Pet: { value } } } });
  });

  test("each differs from the contract and from every other, and leaves the contract as it was", () => {
    const original = structuredClone(contract);
    const seen = new Map([[JSON.stringify(contract), "the contract"]]);
    for (const { id, edit } of mutants) {
      const text = JSON.stringify(edit(contract));
      expect(seen.get(text), id).toBeUndefined();
      seen.set(text, id);
    }
    expect(contract).toEqual(original);
  });
});

describe("a sample", () => {
  const ids = (some: readonly Mutant[]): string[] => some.map(({ id }) => id);

  test("is the same for the same seed and another for another", () => {
    expect(ids(sample(mutants, 5, 7))).toEqual(ids(sample(mutants, 5, 7)));
    expect(ids(sample(mutants, 5, 7))).not.toEqual(ids(sample(mutants, 5, 8)));
  });

  test("has as many as asked for, each once", () => {
    expect(new Set(ids(sample(mutants, 5, 0))).size).toBe(5);
    expect(sample(mutants, mutants.length + 1, 1)).toHaveLength(mutants.length);
  });
});
