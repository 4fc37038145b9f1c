import fc from "fast-check";
import { expect, test } from "vitest";
import { createOnvyClient, paginate, unwrap } from "../index.ts";
import { createOnvyFake, type FakeOptions } from "../testing.ts";

function begin(count: number, options: FakeOptions = {}) {
  const fake = createOnvyFake(options);
  const ids = Array.from({ length: count }, (_, index) => `user_${index}`);
  for (const id of ids) fake.users.add({ id });
  const onvy = createOnvyClient({ apiKey: "key", fetch: fake.fetch });
  const page = (query: { limit?: number; page?: string }) =>
    unwrap(onvy.GET("/users", { params: { query } }));
  return { fake, onvy, ids, page };
}

test("pages of any size, in either order, give every item once", () =>
  fc.assert(
    fc.asyncProperty(
      fc.nat({ max: 12 }),
      fc.integer({ min: 1, max: 5 }),
      fc.constantFrom("oldest-first", "newest-first"),
      async (count, limit, order) => {
        const { onvy, ids } = begin(count, { order });
        const seen: string[] = [];
        for await (const user of paginate(onvy, "/users", { params: { query: { limit } } }))
          seen.push(user.id);
        expect(seen).toEqual(order === "oldest-first" ? ids : ids.reverse());
      },
    ),
  ));

test("a page says where it stands, and its token tells nothing", async () => {
  const { page } = begin(3);
  const first = await page({ limit: 2 });
  const { next_page = "" } = first.pagination;
  expect(first.pagination).toEqual({ limit: 2, total: 3, next_page });
  expect(next_page).toMatch(/^[\w-]{32}$/);
  expect((await page({ limit: 2 })).pagination.next_page).toBe(next_page);
  const last = await page({ limit: 2, page: next_page });
  expect(last.pagination).toEqual({ limit: 2, total: 3, page: next_page });
});

test("a last page may have an empty token: how it looks is not documented", async () => {
  const { page } = begin(1, { lastPage: "empty" });
  expect((await page({})).pagination).toEqual({ limit: 100, total: 1, next_page: "" });
});

test("a token leads on, whatever was added or deleted meanwhile", async () => {
  const { fake, onvy } = begin(1);
  const path = { user_id: "user_0" };
  const type = { custom_records_type_id: "t", data: {} };
  for (const id of ["a", "b", "c"]) fake.records.add("user_0", { ...type, id });
  const list = (page?: string) =>
    unwrap(
      onvy.GET("/users/{user_id}/custom_records", {
        params: { path, query: { limit: 2, ...(page && { page }) } },
      }),
    );
  const { pagination } = await list();
  fake.records.add("user_0", { ...type, id: "d" });
  const { records } = await list(pagination.next_page);
  expect(records.map(({ id }) => id)).toEqual(["c", "d"]);
});

test("a token that was made up, or handed out for another list, is refused", async () => {
  const { onvy, page } = begin(3);
  const { next_page = "" } = (await page({ limit: 1 })).pagination;
  const path = { user_id: "user_0" };
  for (const [token, call] of [
    ["made up", (query: { page: string }) => onvy.GET("/users", { params: { query } })],
    [
      next_page,
      (query: { page: string }) => onvy.GET("/users/{user_id}/activities", { params: { path, query } }),
    ],
  ] as const)
    expect((await call({ page: token })).error).toMatchObject({
      status: 400,
      body: { violations: [{ location: ["request", "query", "page"], rule: "token" }] },
    });
});
