import { isDeepStrictEqual } from "node:util";
import { asObject, type Json, type JsonObject } from "../json.ts";
import type { Schema } from "../schema.ts";
import { violationsOf } from "../validator.ts";
import { objectsIn } from "./told.ts";

/** Things that tell of each other and do not agree, a line each. */
export function linkFaults(root: JsonObject): string[] {
  const objects = objectsIn(root);
  const faults: string[] = [];
  const byId = new Map<Json, JsonObject[]>();
  for (const { value } of objects)
    if (typeof value.id === "string") byId.set(value.id, [...(byId.get(value.id) ?? []), value]);
  const found = (id: Json | undefined, field: string): JsonObject | undefined =>
    byId.get(id ?? null)?.find((value) => value[field] !== undefined);
  for (const { at, value } of objects) {
    const summary = found(value.summary_id, "llm_output");
    if (summary !== undefined)
      for (const field of ["title", "text"])
        if (value[field] !== undefined && value[field] !== asObject(summary.llm_output)[field])
          faults.push(`${at}/${field}: the summary ${value.summary_id} has another ${field}`);
    const period = asObject(value.period);
    const meal = found(period.id, "meal_time");
    if (meal !== undefined && meal.meal_time !== period.start)
      faults.push(
        `${at}/period: the meal ${period.id} was eaten at ${meal.meal_time}, not at ${period.start}`,
      );
    if (period.end !== undefined && Date.parse(String(value.created_at)) < Date.parse(String(period.end)))
      faults.push(`${at}: created before its period ended`);
    const type = found(value.custom_records_type_id, "data_jsonschema");
    if (value.custom_records_type_id !== undefined && type === undefined)
      faults.push(`${at}: no example tells of the type ${value.custom_records_type_id}`);
    if (type !== undefined && violationsOf(type.data_jsonschema as Schema, value.data ?? null).length > 0)
      faults.push(`${at}/data: it does not match the JSON Schema of its type`); // a JSON Schema by its description
    if (
      value.custom_records_type_id !== undefined &&
      String(asObject(value.data).drawn_on) > String(value.created_at ?? "9")
    )
      faults.push(`${at}/data: drawn after the record was created`);
    for (const event of Array.isArray(value.events) ? value.events : []) {
      const told = byId.get(asObject(asObject(event).data).id ?? null);
      const born = told
        ?.map((each) => Date.parse(String(each.created_at)))
        .find((time) => !Number.isNaN(time));
      if (born !== undefined && born > Date.parse(String(value.created_at)))
        faults.push(`${at}: it tells of ${asObject(asObject(event).data).id}, which was created later`);
    }
  }
  for (const [id, told] of byId) {
    const births = told.flatMap(({ created_at }) => created_at ?? []);
    if (births.some((birth) => !isDeepStrictEqual(birth, births[0])))
      faults.push(`${id}: created at ${[...new Set(births)].join(" and at ")}`);
  }
  return [...new Set(faults)];
}
