import { asObject, isObject, type Json, type JsonObject, members } from "../json.ts";
import { objectsIn } from "./told.ts";

/** How the ids of a kind begin, by the field that holds one. */
const PREFIXES: Readonly<Record<string, string>> = {
  project_id: "proj_",
  org_id: "org_",
  summary_id: "aisummary_",
  meal_id: "meal_",
  fact_id: "fact_",
  completion_id: "chatcmpl_",
};

/** How `id` begins, by a field that only this kind of object has. */
const KINDS: Readonly<Record<string, string>> = {
  analysis_status: "meal_",
  llm_output: "aisummary_",
  certainty_on_creation: "fact_",
  duration_seconds: "activity_",
  choices: "chatcmpl_",
  events: "wh_",
};

/** How `data.id` of an event begins, by the family of its name. */
const FAMILIES: Readonly<Record<string, string>> = {
  ai_summaries: "aisummary_",
  meals: "meal_",
  daily_records: "score_",
  facts: "fact_",
  workouts: "activity_",
};

/** Ids that are of another kind, another user or another time than what they name, a line each. */
export function identityFaults(root: JsonObject): string[] {
  const objects = objectsIn(root);
  const faults: string[] = [];
  const expect = (at: string, id: Json | undefined, prefix: string | undefined): void => {
    if (typeof id === "string" && prefix !== undefined && !id.startsWith(prefix))
      faults.push(`${at}: the id ${id} is of another kind than ${prefix}`);
  };
  for (const { at, value } of objects) {
    for (const [field, prefix] of Object.entries(PREFIXES)) expect(`${at}/${field}`, value[field], prefix);
    const kind = Object.keys(KINDS).find((field) => field in value && !("start" in value));
    if (kind !== undefined) expect(`${at}/id`, value.id, KINDS[kind]);
    if (typeof value.name === "string" && isObject(value.data))
      expect(`${at}/data/id`, value.data.id, FAMILIES[value.name.split(/[.:]/)[0] ?? ""]);
    const born = value.created_at ?? value.created;
    const stamp = timeOf(value.id);
    if (stamp !== undefined && born !== undefined && stamp !== seconds(born))
      faults.push(
        `${at}/id: the id ${value.id} is of ${new Date(stamp * 1000).toISOString()}, the object of ${born}`,
      );
  }
  for (const field of ["project_id", "org_id", "user_id"]) {
    const found = new Set(objects.flatMap(({ value }) => value[field] ?? []));
    if (found.size > 1)
      faults.push(`${field}: the examples are of one story, and name ${[...found].join(", ")}`);
  }
  for (const [name, parameter] of members(asObject(root.components).parameters)) {
    const { name: field, example } = asObject(parameter);
    if (typeof field !== "string" || typeof example !== "string" || !field.endsWith("_id")) continue;
    expect(`parameter ${name}`, example, PREFIXES[field]);
    if (!objects.some(({ value }) => Object.values(value).includes(example)))
      faults.push(`parameter ${name}: no example tells of ${example}`);
  }
  const told = new Set<Json | undefined>();
  for (const { at, value } of objects) {
    if (!at.startsWith("Webhook") || !("events" in value)) continue;
    if (told.has(value.id)) faults.push(`${at}: the delivery ${value.id} has been told already`);
    told.add(value.id);
  }
  return faults;
}

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** When a ULID was made, in seconds; undefined for other ids. */
function timeOf(id: Json | undefined): number | undefined {
  const [, ulid] = /(?:^|_)([0-9A-HJKMNP-TV-Z]{26})$/.exec(String(id)) ?? [];
  if (ulid === undefined) return undefined;
  const stamp = [...ulid.slice(0, 10)].reduce((sum, letter) => sum * 32 + ALPHABET.indexOf(letter), 0);
  return Math.floor(stamp / 1000);
}

function seconds(time: Json): number {
  return typeof time === "number" ? time : Date.parse(String(time)) / 1000;
}
