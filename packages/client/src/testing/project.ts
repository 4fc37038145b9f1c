import { type FakeActivities, fakeActivities } from "./resources/activities.ts";
import { type FakeCompletions, fakeCompletions } from "./resources/chat.ts";
import { type FakeFacts, fakeFacts } from "./resources/facts.ts";
import { type FakeHabits, fakeHabits } from "./resources/habits.ts";
import { type FakeMeals, fakeMeals } from "./resources/meals.ts";
import { type FakeRecords, type FakeRecordTypes, fakeRecords, fakeRecordTypes } from "./resources/records.ts";
import { type FakeSummaries, fakeSummaries } from "./resources/summaries.ts";
import { type FakeUsers, fakeUsers } from "./resources/users.ts";
import type { FakeWebhooks } from "./webhooks/outbox.ts";
import type { Project, World } from "./world.ts";

/** One tenant of a fake: what is stored, to seed and to look at. What is given is a copy. */
export interface FakeProject {
  readonly users: FakeUsers;
  readonly facts: FakeFacts;
  readonly activities: FakeActivities;
  readonly summaries: FakeSummaries;
  readonly records: FakeRecords;
  readonly recordTypes: FakeRecordTypes;
  readonly meals: FakeMeals;
  readonly completions: FakeCompletions;
  readonly habits: FakeHabits;
  readonly webhooks: FakeWebhooks;
}

export function fakeProject(project: Project, world: World, webhooks: FakeWebhooks): FakeProject {
  return {
    users: fakeUsers(project, world),
    facts: fakeFacts(project, world),
    activities: fakeActivities(project, world),
    summaries: fakeSummaries(project, world),
    records: fakeRecords(project, world),
    recordTypes: fakeRecordTypes(project, world),
    meals: fakeMeals(project, world),
    completions: fakeCompletions(project),
    habits: fakeHabits(project),
    webhooks,
  };
}
