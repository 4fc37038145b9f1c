/** Calls on a fake, each beside the same on a plain model: lists of objects, and nothing clever. */
import fc from "fast-check";
import { expect } from "vitest";
import type { OnvyFake } from "../../src/testing.ts";

/** What the model believes. */
export interface Model {
  users: Body[];
  /** Everything else, by user and kind, oldest first. */
  things: Map<string, Body[]>;
  time: number;
}

export interface Real {
  readonly fake: OnvyFake;
}

export type Body = Record<string, unknown> & { id: string };
type Command = fc.AsyncCommand<Model, Real>;

export const start = Date.parse("2026-03-05T12:00:00Z");
const analysisTime = 5_000;
const userIds = ["avery", "rowan", "a/b?c"];

/** Where each kind lives, and the key of its list. */
const kinds = {
  facts: { path: "facts", list: undefined },
  activities: { path: "activities", list: "activities" },
  meals: { path: "nutrition/meals", list: "meals" },
  records: { path: "custom_records", list: "records" },
  completions: { path: "chat/completions", list: "messages" },
} as const;
type Kind = keyof typeof kinds;

async function send(
  { fake }: Real,
  method: string,
  path: string,
  body?: unknown,
  key = "own",
): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await fake.fetch(`https://api.test${path}`, {
    method,
    headers: { "X-API-Key": key, "Content-Type": "application/json" },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? {} : JSON.parse(text) };
}

const at = (user: string, kind: Kind, id?: string): string =>
  `/users/${encodeURIComponent(user)}/${kinds[kind].path}${id === undefined ? "" : `/${encodeURIComponent(id)}`}`;
const stamp = ({ time }: Model): string => new Date(time).toISOString().replace(".000Z", "Z");
const known = (model: Model, user: string): boolean => model.users.some(({ id }) => id === user);
const of = (model: Model, user: string, kind: Kind): Body[] => {
  const place = `${kind} ${user}`;
  const list = model.things.get(place) ?? [];
  model.things.set(place, list);
  return list;
};
const command = (name: string, run: (model: Model, real: Real) => Promise<void>): Command => ({
  check: () => true,
  run,
  toString: () => name,
});

const createUser = (id: string, language: string | undefined): Command =>
  command(`create user ${id} ${language}`, async (model, real) => {
    const { status, body } = await send(real, "POST", "/users", { id, ...(language && { language }) });
    if (known(model, id)) return expect(status).toBe(409);
    const now = stamp(model);
    const user = {
      id,
      created_at: now,
      updated_at: now,
      measurement_unit: "metric",
      ...(language && { language }),
    };
    expect([status, body]).toEqual([201, user]);
    model.users.push(user);
  });

const readUser = (id: string): Command =>
  command(`read user ${id}`, async (model, real) => {
    const { status, body } = await send(real, "GET", `/users/${encodeURIComponent(id)}`);
    const user = model.users.find((each) => each.id === id);
    expect([status, user && body]).toEqual([user ? 200 : 404, user]);
  });

/** What another project's key sees: nothing, whatever is stored. */
const peek = (id: string): Command =>
  command(`peek at ${id}`, async (_, real) => {
    expect((await send(real, "GET", `/users/${encodeURIComponent(id)}`, undefined, "other")).status).toBe(
      404,
    );
    expect((await send(real, "GET", "/users", undefined, "other")).body.users).toEqual([]);
    expect((await send(real, "GET", "/users", undefined, "nobody's")).status).toBe(401);
  });

const inputs: Record<Kind, (word: string) => Record<string, unknown>> = {
  facts: (word) => ({ text: word, type: "goal" }),
  activities: (word) => ({
    type: "workout",
    start_datetime: "2026-01-01T00:00:00Z",
    end_datetime: "2026-01-01T00:00:00Z",
    data_source: "manual",
    duration_seconds: 0,
    type_name: word,
    tss: 1,
  }),
  meals: (word) => ({ meal_time: "2026-01-01T00:00:00Z", description: word }),
  records: (word) => ({ custom_records_type_id: "t", data: { word } }),
  completions: (word) => ({ messages: [{ role: "user", content: word }] }),
};

const create = (user: string, kind: Kind, word: string): Command =>
  command(`create ${kind} of ${user}: ${word}`, async (model, real) => {
    const input = inputs[kind](word);
    const { status, body } = await send(real, "POST", at(user, kind), input);
    if (!known(model, user)) return expect(status).toBe(404);
    expect(status).toBe(kind === "completions" ? 200 : 201);
    if (kind === "completions")
      expect(body.choices).toMatchObject([{ message: { content: `about ${word}` } }]);
    else expect(body).toMatchObject({ ...input, user_id: user, created_at: stamp(model) });
    if (kind === "meals") expect(body).toMatchObject({ analysis_status: "pending", portion_multiplier: 1 });
    of(model, user, kind).push({ ...body, id: String(body.id), due: model.time + analysisTime });
  });

/** Walks a list page by page, and compares all of it with the model. */
const walk = (user: string, kind: Exclude<Kind, "facts">, limit: number): Command =>
  command(`list ${kind} of ${user} by ${limit}`, async (model, real) => {
    const items: unknown[] = [];
    for (let page: unknown = "", pages = 0; page !== undefined && pages < 100; pages++) {
      const query = page === "" ? "" : `&page=${page}`;
      const { status, body } = await send(real, "GET", `${at(user, kind)}?limit=${limit}${query}`);
      if (!known(model, user)) return expect(status).toBe(404);
      const pagination = body.pagination as { total: number; next_page?: string };
      expect(pagination.total).toBe(of(model, user, kind).length);
      items.push(...(body[kinds[kind].list] as unknown[]));
      page = pagination.next_page;
    }
    expect(items).toEqual(of(model, user, kind).map(({ due: _, ...item }) => item));
  });

/** Changes one thing of a kind that can be changed, or one that is not there. */
const change = (
  user: string,
  kind: "facts" | "meals" | "completions",
  pick: number,
  word: string,
  put: boolean,
): Command =>
  command(`change ${kind} ${pick} of ${user}: ${word}`, async (model, real) => {
    const list = of(model, user, kind);
    const before = list[pick % Math.max(1, list.length)];
    const method = kind === "meals" && put ? "PUT" : "PATCH";
    const { due: _, ...own } = before ?? { id: "none", due: 0 };
    const input = kind === "completions" ? { ...completion, ...own, model: word } : inputs[kind](word);
    const { status, body } = await send(real, method, at(user, kind, before?.id ?? "none"), input);
    if (!before) return expect(status).toBe(404);
    const now = stamp(model);
    if (kind === "completions") Object.assign(before, { model: word });
    else if (kind === "facts") Object.assign(before, input, { updated_at: now });
    else {
      // The same again by PUT keeps the analysis; everything else starts it anew.
      const same = method === "PUT" && before.description === word;
      if (same) before.updated_at = now;
      else {
        const { id, user_id, project_id, created_at, portion_multiplier } = before;
        list[list.indexOf(before)] = {
          ...{ id, user_id, project_id, created_at, portion_multiplier, ...input },
          ...{ analysis_status: "pending", updated_at: now, due: model.time + analysisTime },
        };
      }
    }
    const { due: __, ...after } = list.find(({ id }) => id === before.id) ?? before;
    expect([status, body]).toEqual([200, after]);
  });

const completion = { id: "none", object: "chat.completion", created: 0, model: "m", choices: [] };

const deleteFact = (user: string, pick: number): Command =>
  command(`delete fact ${pick} of ${user}`, async (model, real) => {
    const list = of(model, user, "facts");
    const index = pick % Math.max(1, list.length);
    const path = at(user, "facts", list[index]?.id ?? "none");
    expect((await send(real, "DELETE", path)).status).toBe(list[index] ? 204 : 404);
    list.splice(index, 1);
    expect((await send(real, "DELETE", path)).status).toBe(404);
    const left = list.map(({ due: _, ...fact }) => fact);
    expect(real.fake.facts.of(user)).toEqual(left);
  });

const advance = (milliseconds: number): Command =>
  command(`wait ${milliseconds} ms`, async (model, real) => {
    await real.fake.clock.advance(milliseconds);
    model.time += milliseconds;
    for (const [place, list] of model.things) {
      if (!place.startsWith("meals ")) continue;
      for (const meal of list) {
        if (meal.analysis_status !== "pending" || Number(meal.due) > model.time) continue;
        const found = real.fake.meals.get(meal.id);
        const now = new Date(Number(meal.due)).toISOString().replace(".000Z", "Z");
        expect(found).toMatchObject({
          analysis_status: "complete",
          updated_at: now,
          title: meal.description,
        });
        expect(real.fake.summaries.get(String(found?.summary_id))).toMatchObject({ ref: meal.id });
        Object.assign(meal, found);
      }
    }
  });

const invalid = (user: string, kind: Kind): Command =>
  command(`send nothing good to ${kind} of ${user}`, async (_, real) => {
    expect((await send(real, "POST", at(user, kind), {})).status).toBe(422);
  });

const user = fc.constantFrom(...userIds);
const kind = fc.constantFrom(...(Object.keys(kinds) as Kind[]));
const word = fc.constantFrom("soup", "stew", "bread");
const pick = fc.nat({ max: 5 });

/** Sequences of calls. */
export const commands = fc.commands(
  [
    fc.tuple(user, fc.constantFrom(undefined, "en")).map(([id, language]) => createUser(id, language)),
    user.map(readUser),
    user.map(peek),
    fc.tuple(user, kind, word).map(([id, which, text]) => create(id, which, text)),
    fc
      .tuple(
        user,
        fc.constantFrom("activities", "meals", "records", "completions"),
        fc.integer({ min: 1, max: 4 }),
      )
      .map(([id, which, limit]) => walk(id, which, limit)),
    fc
      .tuple(user, fc.constantFrom("facts", "meals", "completions"), pick, word, fc.boolean())
      .map(([id, which, index, text, put]) => change(id, which, index, text, put)),
    fc.tuple(user, pick).map(([id, index]) => deleteFact(id, index)),
    fc.constantFrom(1, 2_500, 5_000, 60_000).map(advance),
    fc.tuple(user, kind).map(([id, which]) => invalid(id, which)),
  ],
  { size: "+1", maxCommands: 40 },
);
