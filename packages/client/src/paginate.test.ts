import { describe, expect, test } from "vitest";
import { answer, json, type Sent, scripted } from "../test/support.ts";
import { createOnvyClient, OnvyAbortError, OnvyApiError, OnvyResponseError, paginate } from "./index.ts";

const user = (id: string) => ({ id, created_at: "2026-01-01T00:00:00Z", updated_at: "2026-01-01T00:00:00Z" });
const usersPage = (ids: string[], next_page?: string | null) =>
  json({ users: ids.map(user), pagination: { limit: 2, total: 5, next_page } });
const pageOf = ({ url }: Sent) => new URL(url).searchParams.get("page");

function clientOver(...answers: Parameters<typeof scripted>) {
  const { fetch, sent } = scripted(...answers);
  return { onvy: createOnvyClient({ apiKey: "k", fetch }), sent };
}

describe("paginate", () => {
  test("walks all items, asking for each page with the token of the one before", async () => {
    const { onvy, sent } = clientOver(
      usersPage(["a", "b"], "t/1=="),
      usersPage(["c", "d"], "t&2"),
      usersPage(["e"]),
    );
    const users = await Array.fromAsync(paginate(onvy, "/users", { params: { query: { limit: 2 } } }));
    expect(users).toEqual(["a", "b", "c", "d", "e"].map(user));
    expect(sent.map(pageOf)).toEqual([null, "t/1==", "t&2"]);
    expect(sent.map(({ url }) => new URL(url).searchParams.get("limit"))).toEqual(["2", "2", "2"]);
  });

  test("gives pages as the server sends them", async () => {
    const { onvy } = clientOver(usersPage(["a"], "t1"), usersPage([]));
    const pages = await Array.fromAsync(paginate(onvy, "/users").pages());
    expect(pages).toEqual([
      { users: [user("a")], pagination: { limit: 2, total: 5, next_page: "t1" } },
      { users: [], pagination: { limit: 2, total: 5 } },
    ]);
  });

  test("finds the items whatever their key", async () => {
    const pagination = { limit: 2, total: 1 };
    const params = { path: { user_id: "avery" } };
    for (const [path, key] of [
      ["/users/{user_id}/activities", "activities"],
      ["/users/{user_id}/custom_records", "records"],
      ["/users/{user_id}/nutrition/meals", "meals"],
      ["/users/{user_id}/chat/completions", "messages"],
    ] as const) {
      const { onvy } = clientOver(json({ pagination, [key]: [{ id: key }] }));
      expect(await Array.fromAsync(paginate(onvy, path, { params }))).toEqual([{ id: key }]);
    }
  });

  test("fetches the next page only when it is needed, and stops with the loop", async () => {
    const { onvy, sent } = clientOver(usersPage(["a", "b"], "t1"), usersPage(["c", "d"], "t2"));
    const requests: number[] = [];
    for await (const { id } of paginate(onvy, "/users")) {
      requests.push(sent.length);
      if (id === "c") break;
    }
    expect(requests).toEqual([1, 1, 2]);
    expect(sent).toHaveLength(2);
  });

  test("starts anew for each iteration, where the query says", async () => {
    const { onvy, sent } = clientOver(usersPage(["a"]));
    const users = paginate(onvy, "/users", { params: { query: { page: "t7" } } });
    await Array.fromAsync(users);
    await Array.fromAsync(users.pages());
    expect(sent.map(pageOf)).toEqual(["t7", "t7"]);
  });

  test.each([
    ["is missing", [usersPage(["a"])], 1],
    ["is null", [usersPage(["a"], null)], 1],
    ["is empty", [usersPage(["a"], "")], 1],
    ["repeats", [usersPage(["a"], "t1"), usersPage(["a"], "t1")], 2],
    ["goes in a circle", [usersPage(["a"], "t1"), usersPage(["a"], "t2"), usersPage(["a"], "t1")], 3],
    ["stands in a page without pagination", [json({ users: [user("a")] })], 1],
  ])("ends when the next page's token %s", async (_, answers, requests) => {
    const { onvy, sent } = clientOver(...answers);
    expect(await Array.fromAsync(paginate(onvy, "/users"))).toHaveLength(requests);
    expect(sent).toHaveLength(requests);
  });

  test("ends when the server leads back to where the caller began", async () => {
    const { onvy, sent } = clientOver(usersPage(["a"], "t7"));
    await Array.fromAsync(paginate(onvy, "/users", { params: { query: { page: "t7" } } }));
    expect(sent).toHaveLength(1);
  });

  test("throws the error of a page that fails, after the items before it", async () => {
    const { onvy } = clientOver(usersPage(["a"], "t1"), answer(403));
    const seen: string[] = [];
    const walk = async () => {
      for await (const { id } of paginate(onvy, "/users")) seen.push(id);
    };
    await expect(walk()).rejects.toThrow(OnvyApiError);
    expect(seen).toEqual(["a"]);
  });

  test("retries a page as any GET", async () => {
    const { onvy, sent } = clientOver(answer(503, null, { "retry-after": "0" }), usersPage(["a"]));
    expect(await Array.fromAsync(paginate(onvy, "/users"))).toHaveLength(1);
    expect(sent).toHaveLength(2);
  });

  test("ends when the caller aborts", async () => {
    const { onvy, sent } = clientOver(usersPage(["a"], "t1"));
    const controller = new AbortController();
    const walk = async () => {
      for await (const _ of paginate(onvy, "/users", { signal: controller.signal })) controller.abort();
    };
    await expect(walk()).rejects.toThrow(OnvyAbortError);
    expect(sent).toHaveLength(1);
  });

  test("gives even a page that is null", async () => {
    const { onvy } = clientOver(json(null));
    expect(await Array.fromAsync(paginate(onvy, "/users").pages())).toEqual([null]);
  });

  test.each([[{ pagination: {} }], [{}], [7], [null]])(
    "throws an OnvyResponseError for a page without a list: %j",
    async (page) => {
      const { onvy } = clientOver(json(page));
      const error = await Array.fromAsync(paginate(onvy, "/users")).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(OnvyResponseError);
      expect(error).toMatchObject({
        message: "GET /users answered without a list",
        operation: "GET /users",
        attempts: 1,
      });
    },
  );
});
