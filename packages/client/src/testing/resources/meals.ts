import type { Meal, MealInput } from "../../generated/schemas.ts";
import { copyOf } from "../json.ts";
import { pageOf } from "../pages.ts";
import { type Call, checkedSeed, found, type Handlers, type Project, type World } from "../world.ts";
import { analyseLater, complete } from "./analysis.ts";
import { copied, exampleFor, knownUser, userAt } from "./users.ts";

/** The meals of a fake's project. */
export interface FakeMeals {
  /** Stores a meal without a call and without an event; analysed already unless it says otherwise. */
  add(userId: string, seed: Omit<MealInput, "image_base64"> & Partial<Meal>): Meal;
  get(mealId: string): Meal | undefined;
  of(userId: string): Meal[];
  /** Ends the analysis well: stores what it found and its summary, and sends both events. */
  complete(mealId: string, found?: Partial<Meal>): Meal;
  /** Ends the analysis badly, and sends `meals:updated`. */
  fail(mealId: string, reason?: string): Meal;
}

/** What the user says about a meal; the rest is the analysis'. */
const said = ["meal_time", "description", "image_url", "portion_multiplier", "comment"] as const;

/** A meal without what its analysis found, waiting for a new one. */
function pending(world: World, before: Meal, input: Partial<MealInput>, image_url: string | undefined): Meal {
  const { id, user_id, project_id, meal_time, created_at } = before;
  const { image_base64: _, ...words } = input;
  return {
    id,
    user_id,
    project_id,
    meal_time,
    analysis_status: "pending",
    created_at,
    updated_at: world.clock.stamp(),
    ...words,
    ...(image_url !== undefined && { image_url }),
  };
}

/** Keeps the photo, and gives the link to it: valid for 24 hours, back to where the request was sent. */
function keepPhoto(
  call: Pick<Call<"createMeal">, "world" | "project" | "origin">,
  mealId: string,
  photo: string,
): string {
  call.project.photos.put("", mealId, photo);
  const expires = Math.floor(call.world.clock.time() / 1000) + 24 * 60 * 60;
  return `${call.origin}/fake/photos/${mealId}?expires=${expires}`;
}

function mealAt(call: { world: World; project: Project; path: { user_id: string; meal_id: string } }): Meal {
  const { project, path } = call;
  const user = userAt(call);
  const place = { owner: user.id, id: path.meal_id, parameter: "meal_id", what: "meal" };
  return found(call, project.meals, place, () =>
    exampleFor("updateMealPut", project, { id: path.meal_id, user_id: user.id }),
  );
}

function change(
  call: Call<"updateMealPut"> | Call<"updateMealPatch">,
  before: Meal,
  after: Partial<MealInput>,
  again: boolean,
): Meal {
  const { world, project, path } = call;
  const photo = call.body.image_base64;
  const link = photo === undefined ? undefined : keepPhoto(call, path.meal_id, photo);
  const meal = again
    ? pending(world, before, after, link)
    : {
        ...before,
        ...after,
        ...(link !== undefined && { image_url: link }),
        updated_at: world.clock.stamp(),
      };
  project.meals.put(before.user_id, path.meal_id, meal);
  if (again) analyseLater(world, project, meal);
  return meal;
}

export const mealHandlers: Handlers<"listMeals" | "createMeal" | "updateMealPut" | "updateMealPatch"> = {
  listMeals(call) {
    const user = userAt(call);
    const { items, pagination } = pageOf(
      call,
      `meals ${user.id}`,
      call.project.meals.rows(user.id),
      call.query,
    );
    return { meals: items, pagination };
  },
  createMeal(call) {
    const { world, project, body } = call;
    const user = userAt(call);
    const id = world.ids.next("meal_");
    const created_at = world.clock.stamp();
    const own = { id, user_id: user.id, project_id: project.id, created_at } as Meal; // `pending` adds the rest
    const link = body.image_base64 === undefined ? undefined : keepPhoto(call, id, body.image_base64);
    const meal = pending(world, own, onlySaid(body), link);
    project.meals.put(user.id, id, meal);
    project.emit("meals:created", user.id, meal);
    analyseLater(world, project, meal);
    return meal;
  },
  updateMealPut(call) {
    const before = mealAt(call);
    const { image_url: _, ...kept } = before;
    const after = onlySaid(call.body);
    const same = said.every(
      (name) => name === "image_url" || before[name] === after[name as keyof MealInput],
    );
    const samePhoto = call.body.image_base64 === call.project.photos.get("", before.id);
    if (call.body.image_base64 === undefined) call.project.photos.delete("", before.id);
    return change(call, kept, after, !same || !samePhoto);
  },
  updateMealPatch(call) {
    const before = mealAt(call);
    const words = said.filter((name) => before[name] !== undefined).map((name) => [name, before[name]]);
    const after = { ...Object.fromEntries(words), ...onlySaid(call.body) };
    return change(call, before, after, call.world.choices.patchReanalyses);
  },
};

/** The user's words alone, without what the contract does not know and without the photo itself. */
function onlySaid(body: MealInput): Partial<MealInput> {
  return Object.fromEntries(Object.entries(body).filter(([name]) => said.some((each) => each === name)));
}

export function fakeMeals(project: Project, world: World): FakeMeals {
  const known = (mealId: string): Meal => {
    const meal = project.meals.find(mealId)?.item;
    if (!meal) throw new TypeError("The fake has no meal with this id.");
    return meal;
  };
  return {
    add(userId, seed) {
      const now = world.clock.stamp();
      const meal = checkedSeed("meal", "updateMealPut", {
        analysis_status: "complete" as const,
        created_at: now,
        updated_at: now,
        ...seed,
        id: seed.id ?? world.ids.next("meal_"),
        user_id: knownUser(project, userId).id,
        project_id: project.id,
      });
      project.meals.put(userId, meal.id, meal);
      return copyOf(meal);
    },
    get: (mealId) => copied(project.meals.find(mealId)?.item),
    of: (userId) => project.meals.rows(userId).map(({ item }) => copyOf(item)),
    complete: (mealId, found = {}) => copyOf(complete(world, project, known(mealId), found)),
    fail(mealId, reason = "The fake was told to fail this analysis.") {
      const meal = known(mealId);
      const failed = checkedSeed("meal", "updateMealPut", {
        ...pending(world, meal, onlySaid(meal as MealInput), meal.image_url),
        analysis_status: "failed" as const,
        analysis_error: reason.slice(0, 500),
      });
      project.meals.put(meal.user_id, mealId, failed);
      project.analyses.delete(mealId);
      project.emit("meals:updated", meal.user_id, failed);
      return copyOf(failed);
    },
  };
}
