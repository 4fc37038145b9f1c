import { expect, test } from "vitest";
import { exchangeWith } from "../../wire/outcome.ts";
import { judgeHead } from "./head.ts";
import { judgeMethod } from "./methods.ts";
import { follow } from "./pages.ts";

const refusal = (status: number, allow?: string) =>
  exchangeWith({ status, responseHeaders: allow === undefined ? {} : { allow } });

test("an undeclared method is refused with 405, which says what is allowed", () => {
  expect(judgeMethod(refusal(405, "get, POST"), ["GET", "POST"])).toEqual([]);
  expect(judgeMethod(refusal(405), ["GET"])).toMatchObject([{ location: "response.headers.allow" }]);
  expect(judgeMethod(refusal(405, "POST"), ["GET"])).toMatchObject([{ promised: "GET", got: "POST" }]);
  for (const status of [403, 404, 501])
    expect(judgeMethod(refusal(status), ["GET"])).toMatchObject([{ got: String(status), note: true }]);
  for (const status of [200, 204, 302, 500]) {
    const [finding] = judgeMethod(refusal(status), ["GET"]);
    expect(finding).toMatchObject({ promised: "405", got: String(status) });
    expect(finding).not.toHaveProperty("note");
  }
  expect(judgeMethod(exchangeWith({ fault: "gone" }), ["GET"])).toMatchObject([{ got: "gone" }]);
});

test("an answer to HEAD has no byte after its header", () => {
  expect(judgeHead(exchangeWith({ responseBody: Buffer.alloc(0) }))).toEqual([]);
  expect(judgeHead(exchangeWith())).toMatchObject([{ promised: "no body", got: "2 bytes" }]);
  expect(judgeHead(exchangeWith({ fault: "gone" }))).toMatchObject([{ got: "gone" }]);
});

/** Follows pages of one item each. */
const followed = (pages: readonly { id: string; next?: string; total: number }[]) => {
  const asked: unknown[] = [];
  const findings = follow({ query: { kept: 1 } }, async ({ query }) => {
    const { id, next, total } = pages[asked.push(query) - 1] ?? { id: "", total: 0 };
    const pagination = { total, limit: 1, ...(next !== undefined && { next_page: next }) };
    return { findings: [], value: { users: [{ id }], pagination } };
  });
  return findings.then((found) => ({ asked, found: found.map(({ location }) => location) }));
};

test("pages are followed with their tokens to the end, where all items are there once", async () => {
  const { asked, found } = await followed([
    { id: "a", next: "t", total: 2 },
    { id: "b", total: 2 },
  ]);
  expect(asked).toEqual([
    { kept: 1, limit: 1 },
    { kept: 1, limit: 1, page: "t" },
  ]);
  expect(found).toEqual([]);
});

test("an item twice, a wrong total and a token that comes again are told", async () => {
  const twice = await followed([
    { id: "a", next: "t", total: 2 },
    { id: "a", total: 2 },
  ]);
  expect(twice.found).toEqual(["response.body.users.*.id"]);
  const few = await followed([{ id: "a", total: 2 }]);
  expect(few.found).toEqual(["response.body.pagination.total"]);
  const round = await followed([
    { id: "a", next: "t", total: 9 },
    { id: "b", next: "u", total: 9 },
    { id: "c", next: "t", total: 9 },
  ]);
  expect(round.found).toEqual(["response.body.pagination.next_page"]);
});
