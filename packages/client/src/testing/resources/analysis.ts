import type { Meal } from "../../generated/schemas.ts";
import { checkedSeed, type Project, type World } from "../world.ts";
import { summaryOfMeal } from "./summaries.ts";

/** What the fake finds in every meal of portion 1. ONVY's own findings are not to be foretold. */
const findings = {
  calories: 450,
  protein_grams: 35,
  fat_grams: 12,
  carbohydrate_grams: 45,
  sugar_grams: 5,
  fiber_grams: 6,
  glucose_spike_mg_dl: 25,
};

/** Has the meal analysed when its time has come, unless that is not wanted any more by then. */
export function analyseLater(world: World, project: Project, meal: Meal): void {
  const analysis = {};
  project.analyses.set(meal.id, analysis);
  world.clock.after(world.choices.analysisTime, () => {
    // Ended by hand, or begun again since: then this analysis is not wanted any more.
    if (project.analyses.get(meal.id) !== analysis) return;
    const current = project.meals.get(meal.user_id, meal.id) as Meal; // meals are never deleted
    complete(world, project, current, {});
  });
}

/** Ends an analysis well: the meal with what was found, its summary, and the events of both. */
export function complete(world: World, project: Project, meal: Meal, found: Partial<Meal>): Meal {
  const portion = meal.portion_multiplier ?? 1;
  const scaled = Object.entries(findings).map(([name, value]) => [name, value * portion]);
  const { analysis_error: _, ...before } = meal;
  const subject = meal.description ?? "A meal, from a photo";
  const analysed: Meal = checkedSeed("meal", "updateMealPut", {
    ...before,
    analysis_status: "complete" as const,
    updated_at: world.clock.stamp(),
    ai_generated: true,
    title: subject.slice(0, 80),
    text: `What the fake says about: ${subject}`,
    name: subject.slice(0, 80),
    ...Object.fromEntries(scaled),
    healthiness_score: "A",
    ...found,
  });
  const done = { ...analysed, summary_id: summaryOfMeal(world, project, analysed).id };
  project.meals.put(meal.user_id, meal.id, done);
  project.analyses.delete(meal.id);
  project.emit("meals:updated", meal.user_id, done);
  return done;
}
