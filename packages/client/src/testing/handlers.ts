import { activityHandlers } from "./resources/activities.ts";
import { chatHandlers } from "./resources/chat.ts";
import { factHandlers } from "./resources/facts.ts";
import { habitHandlers } from "./resources/habits.ts";
import { mealHandlers } from "./resources/meals.ts";
import { recordHandlers } from "./resources/records.ts";
import { summaryHandlers } from "./resources/summaries.ts";
import { tokenHandlers } from "./resources/tokens.ts";
import { userHandlers } from "./resources/users.ts";
import type { Call, Handlers } from "./world.ts";

/** What the fake does, by operation. */
export const handlers: Partial<Handlers> = {
  ...habitHandlers,
  ...userHandlers,
  ...factHandlers,
  ...activityHandlers,
  ...summaryHandlers,
  ...recordHandlers,
  ...mealHandlers,
  ...chatHandlers,
  ...tokenHandlers,
};

/** What an operation does; undefined for one that the contract has learnt and the fake has not. */
export function handlerOf(id: string): ((call: Call<never>) => unknown) | undefined {
  // Which operation it is, is only known at run time; the request was validated against that operation's schema.
  return (handlers as Record<string, (call: Call<never>) => unknown>)[id];
}
