import { createOnvyClient } from "../src/index.ts";
import { createOnvyFake, type FakeOptions } from "../src/testing.ts";

export const start = "2026-03-05T12:00:00Z";
export const path = { user_id: "avery" };

/** A fake whose time stands still, and a client of it. */
export function begin(options: FakeOptions = {}) {
  const fake = createOnvyFake({ now: start, seed: 1, ...options });
  const onvy = createOnvyClient({ apiKey: "key", fetch: fake.fetch, maxRetries: 0 });
  return { fake, onvy };
}

/** The same with a user in it. */
export function withUser(options: FakeOptions = {}) {
  const made = begin(options);
  made.fake.users.add({ id: "avery" });
  return made;
}
