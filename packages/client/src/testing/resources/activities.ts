import type { Activity, ActivityInput } from "../../generated/schemas.ts";
import { copyOf } from "../json.ts";
import { pageOf } from "../pages.ts";
import { checkedSeed, type Handlers, type Project, type Stored, type World } from "../world.ts";
import { knownUser, userAt } from "./users.ts";

/** The activities of a fake's project. */
export interface FakeActivities {
  /** Stores an activity without a call and without an event. Throws where the seed breaks the contract. */
  add(userId: string, seed: ActivityInput & Partial<Activity>): Activity;
  of(userId: string): Activity[];
}

function stored(
  world: World,
  project: Project,
  userId: string,
  seed: ActivityInput & Partial<Activity>,
): Stored<Activity> {
  const now = world.clock.stamp();
  return {
    created_at: now,
    updated_at: now,
    ...seed,
    id: seed.id ?? world.ids.next("activity_"),
    project_id: project.id,
    user_id: userId,
  };
}

export const activityHandlers: Handlers<"listActivities" | "createActivity"> = {
  listActivities(call) {
    const user = userAt(call);
    const rows = call.project.activities.rows(user.id);
    const { items, pagination } = pageOf(call, `activities ${user.id}`, rows, call.query);
    return { activities: items, pagination };
  },
  createActivity(call) {
    const { world, project, body } = call;
    const user = userAt(call);
    const { id: _, ...input } = body as Partial<Activity> & ActivityInput; // ONVY makes the id
    const activity = stored(world, project, user.id, input);
    project.activities.put(user.id, activity.id, activity);
    project.emit("workouts:created", user.id, activity);
    return activity;
  },
};

export function fakeActivities(project: Project, world: World): FakeActivities {
  return {
    add(userId, seed) {
      const made = stored(world, project, knownUser(project, userId).id, seed);
      const activity = checkedSeed("activity", "createActivity", made);
      project.activities.put(userId, activity.id, activity);
      return copyOf(activity);
    },
    of: (userId) => project.activities.rows(userId).map(({ item }) => copyOf(item)),
  };
}
