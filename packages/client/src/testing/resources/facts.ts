import type { Fact, FactInput } from "../../generated/schemas.ts";
import { copyOf } from "../json.ts";
import {
  checkedSeed,
  found,
  type Handlers,
  type Project,
  refuseUnknown,
  type Stored,
  type World,
} from "../world.ts";
import { exampleFor, knownUser, userAt } from "./users.ts";

/** The facts of a fake's project. */
export interface FakeFacts {
  /** Stores a fact without a call and without an event. Throws where the seed breaks the contract. */
  add(userId: string, seed: FactInput & Partial<Fact>): Fact;
  of(userId: string): Fact[];
}

function stored(world: World, userId: string, seed: FactInput & Partial<Fact>): Stored<Fact> {
  const now = world.clock.stamp();
  return {
    created_at: now,
    updated_at: now,
    ...seed,
    id: seed.id ?? world.ids.next("fact_"),
    user_id: userId,
  };
}

export const factHandlers: Handlers<"createFact" | "updateFactPatch" | "deleteFact"> = {
  createFact(call) {
    const { world, project, body } = call;
    const user = userAt(call);
    const { text, type, source } = body;
    const fact = stored(world, user.id, { text, type, ...(source !== undefined && { source }) });
    project.facts.put(user.id, fact.id, fact);
    project.emit("facts:created", user.id, fact);
    return fact;
  },
  updateFactPatch(call) {
    const { world, project, path, body } = call;
    const user = userAt(call);
    const place = { owner: user.id, id: path.fact_id, parameter: "fact_id", what: "fact" };
    const before = found(call, project.facts, place, () =>
      exampleFor("updateFactPatch", project, { id: path.fact_id, user_id: user.id }),
    );
    const { text, type, source } = body;
    const updated_at = world.clock.stamp();
    const fact = { ...before, text, type, ...(source !== undefined && { source }), updated_at };
    project.facts.put(user.id, path.fact_id, fact);
    project.emit("facts:updated", user.id, fact);
    return fact;
  },
  deleteFact(call) {
    const { world, project, path } = call;
    const user = userAt(call);
    const known = project.facts.get(user.id, path.fact_id);
    if (!known && world.choices.unknownId === "refuse") refuseUnknown("fact_id", "fact");
    project.facts.delete(user.id, path.fact_id);
    if (known) project.emit("facts:deleted", user.id, known);
    return undefined;
  },
};

export function fakeFacts(project: Project, world: World): FakeFacts {
  return {
    add(userId, seed) {
      const fact = checkedSeed("fact", "createFact", stored(world, knownUser(project, userId).id, seed));
      project.facts.put(userId, fact.id, fact);
      return copyOf(fact);
    },
    of: (userId) => project.facts.rows(userId).map(({ item }) => copyOf(item)),
  };
}
