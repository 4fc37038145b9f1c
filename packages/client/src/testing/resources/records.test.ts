import { describe, expect, test } from "vitest";
import { path, start, withUser } from "../../../test/begin.ts";
import { unwrap } from "../../index.ts";

describe("custom records", () => {
  const type = {
    id: "iron_panel_v1",
    data_jsonschema: {
      type: "object",
      required: ["ferritin"],
      properties: { ferritin: { type: "number" }, notes: { type: "array", items: { type: "string" } } },
    },
  };
  const record = (data: Record<string, unknown>) => ({ custom_records_type_id: type.id, data });
  const create = "/users/{user_id}/custom_records";

  test("are created under an id that a client may choose, listed by type, and read", async () => {
    const { fake, onvy } = withUser();
    const stored = fake.recordTypes.add(type);
    const params = { path: { type_id: type.id } };
    expect(await unwrap(onvy.GET("/custom_records_types/{type_id}", { params }))).toEqual(stored);
    expect(fake.recordTypes.get(type.id)).toEqual(stored);
    const made = await unwrap(onvy.POST(create, { params: { path }, body: record({ ferritin: 48 }) }));
    expect(made).toMatchObject({ ...record({ ferritin: 48 }), project_id: "proj_fake", user_id: "avery" });
    const body = { ...record({ ferritin: 51 }), id: "mine", created_at: "2020-01-01T00:00:00Z" };
    const mine = await unwrap(onvy.POST(create, { params: { path }, body }));
    expect(mine).toMatchObject({ id: "mine", created_at: start });
    const at = { path: { ...path, record_id: "mine" } };
    expect(await unwrap(onvy.GET("/users/{user_id}/custom_records/{record_id}", { params: at }))).toEqual(
      mine,
    );
    expect((await onvy.POST(create, { params: { path }, body })).error?.status).toBe(409);
    const other = fake.records.add("avery", { custom_records_type_id: "other", data: {} });
    const of = async (custom_records_type_id?: string) => {
      const query = custom_records_type_id === undefined ? {} : { custom_records_type_id };
      return (await unwrap(onvy.GET(create, { params: { path, query } }))).records;
    };
    expect(await of()).toEqual([made, mine, other]);
    expect(await of("other")).toEqual([other]);
    expect(fake.records.of("avery")).toEqual([made, mine, other]);
  });

  test("must match the JSON Schema of their type, which is read without eval", async () => {
    const { fake, onvy } = withUser();
    fake.recordTypes.add(type);
    const send = async (data: Record<string, unknown>) =>
      (await onvy.POST(create, { params: { path }, body: record(data) })).error;
    expect(await send({ ferritin: "high" })).toMatchObject({
      status: 422,
      body: { violations: [{ location: ["request", "body", "data", "ferritin"], rule: "type" }] },
    });
    expect(await send({ ferritin: 1, notes: [1] })).toMatchObject({
      body: { violations: [{ location: ["request", "body", "data", "notes", "0"], rule: "type" }] },
    });
    expect(await send({})).toMatchObject({ body: { violations: [{ rule: "required" }] } });
    expect(await send({ ferritin: 1 })).toBeUndefined();
    expect(() => fake.records.add("avery", record({}))).toThrow(
      "This seed breaks its type: request/body/data breaks required of its record type.",
    );
  });

  test("of a type that nobody stored are accepted, or refused: which is not documented", async () => {
    const body = record({ anything: true });
    const { onvy } = withUser();
    expect((await onvy.POST(create, { params: { path }, body })).error).toBeUndefined();
    const strict = withUser({ unknownType: "refuse" });
    const { error } = await strict.onvy.POST(create, { params: { path }, body });
    expect(error).toMatchObject({ status: 422, body: { violations: [{ rule: "exists" }] } });
  });
});
