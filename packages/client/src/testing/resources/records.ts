import { type Schema, Validator } from "@cfworker/json-schema";
import type { CustomRecord, CustomRecordType } from "../../generated/schemas.ts";
import { copyOf, stepsOf } from "../json.ts";
import { pageOf } from "../pages.ts";
import { Refusal, refuse, type Violation } from "../refusal.ts";
import { checkedSeed, found, type Handlers, type Project, type Stored, type World } from "../world.ts";
import { copied, exampleFor, knownUser, userAt } from "./users.ts";

/** The custom records of a fake's project. */
export interface FakeRecords {
  /** Stores a record without a call and without an event. Throws where it breaks the contract or its type. */
  add(userId: string, seed: CustomRecord): CustomRecord;
  of(userId: string): CustomRecord[];
}

/** The custom record types of a fake's project; the API only reads them. */
export interface FakeRecordTypes {
  add(seed: CustomRecordType & { id: string }): CustomRecordType;
  get(typeId: string): CustomRecordType | undefined;
}

function stored(world: World, project: Project, userId: string, seed: CustomRecord): Stored<CustomRecord> {
  const now = world.clock.stamp();
  return {
    created_at: now,
    updated_at: now,
    ...seed,
    id: seed.id ?? world.ids.next(),
    project_id: project.id,
    user_id: userId,
  };
}

/** Where a record's data breaks the JSON Schema of its type. A schema of one's own is read, not compiled: no eval. */
function breaksOf(project: Project, { custom_records_type_id, data }: CustomRecord): readonly Violation[] {
  const schema = project.types.get("", custom_records_type_id)?.data_jsonschema;
  if (!schema) return [];
  const { errors } = new Validator(schema as Schema, "2020-12", false).validate(data);
  // The innermost rule says it; the words that only lead there say nothing.
  const own = errors.filter(({ keyword }) => !["properties", "items", "$ref", "allOf"].includes(keyword));
  return own.map(({ keyword, instanceLocation }) => {
    const location = ["request", "body", "data", ...stepsOf(instanceLocation.slice(1))];
    return { location, rule: keyword, message: `${location.join("/")} breaks ${keyword} of its record type` };
  });
}

export const recordHandlers: Handlers<
  "listCustomRecords" | "createCustomRecord" | "getCustomRecord" | "getCustomRecordType"
> = {
  listCustomRecords(call) {
    const user = userAt(call);
    const type = call.query.custom_records_type_id;
    const rows = call.project.records.rows(user.id);
    const kept = rows.filter(({ item }) => type === undefined || item.custom_records_type_id === type);
    const { items, pagination } = pageOf(call, `records ${user.id} ${type ?? ""}`, kept, call.query);
    return { records: items, pagination };
  },
  createCustomRecord(call) {
    const { world, project, body } = call;
    const user = userAt(call);
    const { created_at: _, updated_at: __, ...sent } = body;
    const typeId = sent.custom_records_type_id;
    if (world.choices.unknownType === "refuse" && !project.types.get("", typeId)) {
      const message = "This project has no such custom record type.";
      const location = ["request", "body", "custom_records_type_id"];
      refuse(world.choices.invalidStatus, [{ location, rule: "exists", message }]);
    }
    const violations = breaksOf(project, sent);
    if (violations.length > 0) refuse(world.choices.invalidStatus, violations);
    if (sent.id !== undefined && world.choices.repeatedId === "refuse" && project.records.find(sent.id)) {
      const message = "This project has a custom record with this id already.";
      throw new Refusal(409, message, [{ location: ["request", "body", "id"], rule: "unique", message }]);
    }
    const record = stored(world, project, user.id, sent);
    project.records.put(user.id, record.id, record);
    project.emit("custom_records:created", user.id, record);
    return record;
  },
  getCustomRecord(call) {
    const { project, path } = call;
    const user = userAt(call);
    const place = { owner: user.id, id: path.record_id, parameter: "record_id", what: "custom record" };
    return found(call, project.records, place, () =>
      exampleFor("getCustomRecord", project, { id: path.record_id, user_id: user.id }),
    );
  },
  getCustomRecordType(call) {
    const { project, path } = call;
    const place = { owner: "", id: path.type_id, parameter: "type_id", what: "custom record type" };
    return found(call, project.types, place, () =>
      exampleFor("getCustomRecordType", project, { id: path.type_id }),
    );
  },
};

export function fakeRecords(project: Project, world: World): FakeRecords {
  return {
    add(userId, seed) {
      const made = stored(world, project, knownUser(project, userId).id, seed);
      const record = checkedSeed("record", "getCustomRecord", made);
      const [violation] = breaksOf(project, record);
      if (violation) throw new TypeError(`This seed breaks its type: ${violation.message}.`);
      project.records.put(userId, record.id, record);
      return copyOf(record);
    },
    of: (userId) => project.records.rows(userId).map(({ item }) => copyOf(item)),
  };
}

export function fakeRecordTypes(project: Project, world: World): FakeRecordTypes {
  return {
    add(seed) {
      const now = world.clock.stamp();
      const made = { created_at: now, updated_at: now, ...seed, project_id: project.id };
      const type = checkedSeed("type", "getCustomRecordType", made);
      project.types.put("", type.id, type);
      return copyOf(type);
    },
    get: (typeId) => copied(project.types.get("", typeId)),
  };
}
