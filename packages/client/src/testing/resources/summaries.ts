import type { AISummary, AISummaryName, Meal, MealInput } from "../../generated/schemas.ts";
import { copyOf } from "../json.ts";
import { checkedSeed, found, type Handlers, type Project, type World } from "../world.ts";
import { copied, exampleFor, knownUser, userAt } from "./users.ts";

/** A summary to begin with. */
export type SummarySeed = { name: AISummaryName } & Partial<AISummary>;

/** The AI summaries of a fake's project. */
export interface FakeSummaries {
  /** Stores a summary without an event. Throws where the seed breaks the contract. */
  add(userId: string, seed: SummarySeed): AISummary;
  /** Has ONVY make a summary of its own accord, of any kind: stores it, and sends `ai_summaries:created`. */
  create(userId: string, seed: SummarySeed): AISummary;
  get(summaryId: string): AISummary | undefined;
  of(userId: string): AISummary[];
}

function stored(world: World, project: Project, userId: string, seed: SummarySeed): AISummary {
  const now = world.clock.stamp();
  const { name, ...more } = seed;
  return {
    id: world.ids.next("aisummary_"),
    name,
    created_at: now,
    updated_at: now,
    is_custom: false,
    ...more,
    user_id: userId,
    project_id: project.id,
  };
}

function keep(project: Project, userId: string, summary: AISummary): AISummary {
  project.summaries.put(userId, summary.id, summary);
  project.emit("ai_summaries:created", userId, summary);
  return summary;
}

/** The summary that an analysed meal points to. */
export function summaryOfMeal(world: World, project: Project, meal: Meal): AISummary {
  const summary = mealSummary(world, project, meal.user_id, meal, { ref: meal.id });
  return keep(project, meal.user_id, summary);
}

function mealSummary(
  world: World,
  project: Project,
  userId: string,
  { meal_time, description }: Pick<MealInput, "meal_time" | "description">,
  more: Partial<AISummary>,
): AISummary {
  const subject = description ?? "A meal, from a photo";
  return stored(world, project, userId, {
    name: "MealSummary",
    period: { type: "meal", start: meal_time, end: meal_time, duration_seconds: 0 },
    llm_output: {
      language: project.users.get("", userId)?.language ?? "en",
      title: subject.slice(0, 80),
      text: `What the fake says about: ${subject}`,
    },
    ...more,
  });
}

export const summaryHandlers: Handlers<"createAISummary" | "getAISummary"> = {
  createAISummary(call) {
    const { world, project, body } = call;
    const user = userAt(call);
    return keep(
      project,
      user.id,
      mealSummary(world, project, user.id, body.data, { is_custom: true, ref: "meal" }),
    );
  },
  getAISummary(call) {
    const { project, path } = call;
    const user = userAt(call);
    const place = { owner: user.id, id: path.summary_id, parameter: "summary_id", what: "AI summary" };
    return found(call, project.summaries, place, () =>
      exampleFor("getAISummary", project, { id: path.summary_id, user_id: user.id }),
    );
  },
};

export function fakeSummaries(project: Project, world: World): FakeSummaries {
  const checked = (userId: string, seed: SummarySeed): AISummary =>
    checkedSeed("summary", "getAISummary", stored(world, project, knownUser(project, userId).id, seed));
  return {
    add(userId, seed) {
      const summary = checked(userId, seed);
      project.summaries.put(userId, summary.id, summary);
      return copyOf(summary);
    },
    create: (userId, seed) => copyOf(keep(project, userId, checked(userId, seed))),
    get: (summaryId) => copied(project.summaries.find(summaryId)?.item),
    of: (userId) => project.summaries.rows(userId).map(({ item }) => copyOf(item)),
  };
}
