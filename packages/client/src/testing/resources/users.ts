import type { CreateUserRequest, DataSync, User } from "../../generated/schemas.ts";
import { withDefaults } from "../defaults.ts";
import { copyOf } from "../json.ts";
import { pageOf } from "../pages.ts";
import { Refusal } from "../refusal.ts";
import { checkedSeed, exampleOf, found, type Handlers, type Project, routeOf, type World } from "../world.ts";

/** A user to begin with: a profile, and what ONVY would add to it. */
export type UserSeed = CreateUserRequest & Partial<User>;

/** The users of a fake's project. */
export interface FakeUsers {
  /** Stores a user without a call and without an event. Throws where the seed breaks the contract. */
  add(seed: UserSeed): User;
  get(userId: string): User | undefined;
  all(): User[];
  /** Sets the state of a provider's data flows, and sends `users.data_syncs:updated`. */
  sync(userId: string, syncs: DataSync[]): User;
}

/** The user at a path. */
export function userAt(call: { world: World; project: Project; path: { user_id: string } }): User {
  const { world, project, path } = call;
  const place = { owner: "", id: path.user_id, parameter: "user_id", what: "user" };
  return found(call, project.users, place, () => ({ ...stored(world, { id: path.user_id }) }));
}

/** The user with this id; throws where the project has none. */
export function knownUser(project: Project, userId: string): User {
  const user = project.users.get("", userId);
  if (!user) throw new TypeError("The fake has no user with this id: add it with `users.add` first.");
  return user;
}

function stored(world: World, seed: UserSeed): User {
  const now = world.clock.stamp();
  // `id` first, then what ONVY adds, then the profile: the order of the documented answer.
  const { id, created_at = now, updated_at = created_at, ...profile } = seed;
  return { id, created_at, updated_at, ...withDefaults(routeOf("createUser").request?.defaults, profile) };
}

export const userHandlers: Handlers<"listUsers" | "createUser" | "getUser"> = {
  listUsers(call) {
    const { items, pagination } = pageOf(call, "users", call.project.users.rows(""), call.query);
    return { users: items, pagination };
  },
  createUser({ world, project, body }) {
    if (world.choices.repeatedId === "refuse" && project.users.get("", body.id)) {
      const message = "This project has a user with this id already.";
      throw new Refusal(409, message, [{ location: ["request", "body", "id"], rule: "unique", message }]);
    }
    const { created_at: _, updated_at: __, ...profile } = body as UserSeed;
    const user = stored(world, profile);
    project.users.put("", user.id, user);
    project.emit("users:created", user.id, user);
    return user;
  },
  getUser: userAt,
};

export function fakeUsers(project: Project, world: World): FakeUsers {
  return {
    add(seed) {
      const user = checkedSeed("user", "getUser", stored(world, seed));
      project.users.put("", user.id, user);
      return copyOf(user);
    },
    get: (userId) => copied(project.users.get("", userId)),
    all: () => project.users.rows("").map(({ item }) => copyOf(item)),
    sync(userId, syncs) {
      const changed = { ...knownUser(project, userId), updated_at: world.clock.stamp(), data_syncs: syncs };
      const user = checkedSeed("user", "getUser", changed);
      project.users.put("", userId, user);
      project.emit("users.data_syncs:updated", userId, user);
      return copyOf(user);
    },
  };
}

/** A copy of what a table gives. */
export function copied<T>(item: T | undefined): T | undefined {
  return item === undefined ? undefined : copyOf(item);
}

/** The contract's example of an answer, as this user's own. */
export function exampleFor(
  id: Parameters<typeof exampleOf>[0],
  project: Project,
  own: Record<string, string>,
): Record<string, never> {
  const example = exampleOf(id) as Record<string, never>; // an object: no list is asked for
  return { ...example, ...("project_id" in example && { project_id: project.id }), ...own } as Record<
    string,
    never
  >;
}
