import { asList, asObject, type Json, type JsonObject } from "../json.ts";
import type { Schema } from "../schema.ts";
import { conforms } from "../validator.ts";
import { objectsIn } from "./told.ts";

/** Things that tell of each other and do not agree, a line each. */
export function linkFaults(root: JsonObject): string[] {
  const objects = objectsIn(root);
  const faults: string[] = [];
  const named = objects.map(({ value }) => value).filter(({ id }) => typeof id === "string");
  const byId = Map.groupBy(named, ({ id }) => id);
  const found = (id: Json | undefined, field: string): JsonObject | undefined =>
    byId.get(id)?.find((value) => value[field] !== undefined);
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
    if (value.custom_records_type_id !== undefined) {
      if (type === undefined)
        faults.push(`${at}: no example tells of the type ${value.custom_records_type_id}`);
      else if (!conforms(type.data_jsonschema as Schema, value.data ?? null))
        faults.push(`${at}/data: it does not match the JSON Schema of its type`); // a JSON Schema by its description
      if (String(asObject(value.data).drawn_on) > String(value.created_at ?? "9"))
        faults.push(`${at}/data: drawn after the record was created`);
    }
    for (const event of asList(value.events)) {
      const { id } = asObject(asObject(event).data);
      const births = byId.get(id)?.map((told) => Date.parse(String(told.created_at))) ?? [];
      const born = births.find((time) => !Number.isNaN(time)) ?? 0;
      if (born > Date.parse(String(value.created_at)))
        faults.push(`${at}: it tells of ${id}, which was created later`);
    }
  }
  for (const [id, told] of byId) {
    const births = new Set(told.flatMap(({ created_at }) => created_at ?? []));
    if (births.size > 1) faults.push(`${id}: created at ${[...births].join(" and at ")}`);
  }
  return [...new Set(faults)];
}
