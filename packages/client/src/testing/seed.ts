import type * as Schemas from "../generated/schemas.ts";
import type { FakeProject } from "./project.ts";
import type { Examples } from "./route.ts";

/** Stores the contract's named examples, so that a mock's reader finds the ids that the documentation shows. */
export function seedExamples(project: FakeProject, examples: Examples): void {
  for (const user of bodies<Schemas.User>(examples, "getUser")) project.users.add(user);
  for (const habit of bodies<Schemas.Habit[]>(examples, "getHabits").flat()) project.habits.add(habit);
  for (const type of bodies<Schemas.CustomRecordType & { id: string }>(examples, "getCustomRecordType"))
    if (!project.recordTypes.get(type.id)) project.recordTypes.add(type);
  for (const fact of bodies<Schemas.Fact>(examples, "createFact")) project.facts.add(fact.user_id, fact);
  for (const activity of bodies<Schemas.Activity>(examples, "createActivity"))
    project.activities.add(activity.user_id, activity);
  // Some bodies do not say whose they are: the first user's.
  const [first = { id: "" }] = project.users.all();
  for (const record of bodies<Schemas.CustomRecordList>(examples, "listCustomRecords").flatMap(
    ({ records }) => records,
  ))
    project.records.add(record.user_id ?? first.id, record);
  for (const meal of bodies<Schemas.MealList>(examples, "listMeals").flatMap(({ meals }) => meals))
    project.meals.add(meal.user_id, meal);
  for (const completion of bodies<Schemas.ChatCompletionResponse>(examples, "getChatCompletion"))
    project.completions.add(first.id, completion);
  for (const summary of bodies<Schemas.AISummary>(examples, "getAISummary"))
    project.summaries.add(summary.user_id ?? first.id, summary);
}

/** The examples of an operation's success. The contract's tests hold them to their schema. */
function bodies<T>(examples: Examples, id: string): T[] {
  const success = Object.entries(examples[id] ?? {}).find(([key]) => key.startsWith("2"));
  return Object.values(success?.[1] ?? {}) as T[];
}
