import type { Habit } from "../../generated/schemas.ts";
import { copyOf } from "../json.ts";
import { checkedSeed, type Handlers, type Project } from "../world.ts";

/** The habits of a fake's project; the API only reads them. */
export interface FakeHabits {
  add(seed: Habit): Habit;
  all(): Habit[];
}

const list = (project: Project): Habit[] => project.habits.rows("").map(({ item }) => item);

export const habitHandlers: Handlers<"getHabits" | "headHabits"> = {
  getHabits: ({ project }) => list(project),
  headHabits: () => undefined,
};

export function fakeHabits(project: Project): FakeHabits {
  return {
    add(seed) {
      const [habit = seed] = checkedSeed("habits", "getHabits", [seed]);
      project.habits.put("", habit.id, habit);
      return copyOf(habit);
    },
    all: () => copyOf(list(project)),
  };
}
