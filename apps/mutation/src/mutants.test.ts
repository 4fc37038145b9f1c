import { describe, expect, test } from "vitest";
import { parse, parseDocument } from "yaml";
import { editData } from "./edits.ts";
import { type Mutant, mutantsOf, mutate, sample } from "./mutants.ts";

const contract = `
openapi: 3.1.0
security: [{ ApiKey: [] }]
paths:
  /pets:
    get:
      parameters: [{ name: limit, in: query, schema: { type: integer, maximum: 10 } }]
      responses:
        "200": { description: All pets., content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
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
`;

const mutants = mutantsOf(contract);

function mutated(id: string): unknown {
  const mutant = mutants.find((each) => each.id === id);
  if (!mutant) throw new Error(`no mutant ${id}`);
  return parse(mutate(parseDocument(contract), mutant));
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

  test("each differs from the contract, and its data from no other way to make it", () => {
    const original = parse(contract);
    const document = parseDocument(contract);
    for (const mutant of mutants) {
      const text = parse(mutate(document, mutant));
      expect(text, mutant.id).not.toEqual(original);
      expect(editData(original, mutant.edits), mutant.id).toEqual(text);
    }
    expect(parse(contract)).toEqual(original);
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
