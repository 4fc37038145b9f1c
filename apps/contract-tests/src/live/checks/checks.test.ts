import { gzipSync } from "node:zlib";
import type { Json } from "@onvy/contract/json";
import { loadContract, type Operation } from "@onvy/contract/operations";
import { describe, expect, test } from "vitest";
import { exchangeWith } from "../../wire/outcome.ts";
import { bodyFindings, parsed, place } from "./body.ts";
import { echoFindings } from "./echo.ts";
import { contentTypeFindings, headerFindings } from "./headers.ts";
import { listFindings, nextPageOf, pageIn, repeated } from "./lists.ts";
import { decoded, promisedStatuses, transportFindings } from "./transport.ts";

const contract = loadContract();
const operation = (id: string): Operation => contract.operations.find((each) => each.id === id) as Operation; // it is there
const said = (findings: readonly { location: string; promised: string; got: string }[]): string[] =>
  findings.map(({ location, promised, got }) => `${location} › ${promised} › ${got}`);

describe("transport", () => {
  const getHabits = operation("getHabits");
  test("an answer that came as a whole has nothing to tell", () => {
    expect(transportFindings(getHabits, exchangeWith())).toEqual([]);
    expect(promisedStatuses(getHabits)).toBe("200");
  });

  test("a fault is told, and so is a redirect, without its query", () => {
    expect(said(transportFindings(getHabits, exchangeWith({ fault: "cut off" })))).toEqual([
      "response › a whole answer › cut off",
    ]);
    const to = (responseHeaders: Record<string, string>) =>
      said(transportFindings(getHabits, exchangeWith({ status: 302, responseHeaders })));
    expect(to({ location: "https://a.example/b?user=1" })).toEqual([
      "response.status › 200 › 302 to https://a.example/b",
    ]);
    expect(to({})).toEqual(["response.status › 200 › 302 to nowhere"]);
  });

  test("a body is decoded, or it is told why not", () => {
    const encoded = (encoding: string, responseBody: Buffer) =>
      decoded(exchangeWith({ responseHeaders: { "content-encoding": encoding }, responseBody }));
    expect(encoded("gzip", gzipSync("[]"))).toEqual(Buffer.from("[]"));
    expect(encoded("gzip", Buffer.alloc(0))).toEqual(Buffer.alloc(0));
    expect(encoded("gzip", Buffer.from("[]"))).toMatchObject({ got: "bytes that are no gzip" });
    expect(encoded("zstd-x", Buffer.from("[]"))).toMatchObject({ got: "zstd-x" });
  });
});

describe("headers", () => {
  test.each([
    ["application/json", []],
    ['application/json; charset="UTF-8"', []],
    ["text/html", ["application/json › text/html"]],
    [undefined, ["application/json › missing"]],
    ["application/json;charset=latin1", ["charset utf-8 › charset latin1"]],
  ])("content type %s", (given, expected) => {
    expect(said(contentTypeFindings("application/json", given))).toEqual(
      expected.map((each) => `response.headers.content-type › ${each}`),
    );
  });

  test("a declared header is there if it is required, and keeps its schema", () => {
    const declared = (required: boolean) => ({
      key: "200",
      status: 200,
      body: undefined,
      headers: [{ name: "X-Left", required, schema: { type: "integer", minimum: 0 }, examples: [] }],
    });
    expect(headerFindings(declared(true), { "x-left": "7" })).toEqual([]);
    expect(headerFindings(declared(true), {})).toMatchObject([{ promised: "required", got: "missing" }]);
    expect(headerFindings(declared(false), {})).toMatchObject([{ promised: "declared", note: true }]);
    for (const value of ["many", "-1", "1.5"])
      expect(headerFindings(declared(true), { "x-left": value })).toMatchObject([
        { location: "response.headers.x-left", got: "a value that breaks it" },
      ]);
  });
});

describe("body", () => {
  test("is JSON in UTF-8", () => {
    expect(parsed(Buffer.from("[1]"))).toEqual({ value: [1] });
    expect(parsed(Buffer.from("[1"))).toMatchObject({ promised: "JSON" });
    expect(parsed(Buffer.from([0xff]))).toMatchObject({ promised: "UTF-8" });
  });

  test("breaks a rule at a place, and what nobody declared is a note", async () => {
    const heard = (value: object) => bodyFindings(operation("getUser"), 200, value as Json); // plain JSON
    const stamps = { created_at: "2026-03-02T08:14:09Z", updated_at: "2026-03-05T18:20:00Z" };
    expect(await heard({ id: "a", ...stamps })).toEqual([]);
    expect(said(await heard(stamps))).toEqual(["response.body.id › required › missing"]);
    expect(said(await heard({ id: 1, ...stamps }))).toEqual(["response.body.id › must be string › a number"]);
    const loose = await heard({ id: "a", ...stamps, "mo/re": 1, data_syncs: [{ provider: "OTHER" }] });
    expect(said(loose)).toEqual([
      "response.body.mo/re › nothing › an undeclared field",
      'response.body.data_syncs.*.provider › known are ["GARMIN"]; the list is open › a value beyond them',
    ]);
    expect(loose.every(({ note }) => note)).toBe(true);
    expect(place(["a", "0", "b"])).toBe("response.body.a.*.b");
  });
});

describe("echo", () => {
  const createUser = operation("createUser");
  const sent = { id: "me", height: 171, birthday: "1991-04-17", location: { lat: 1, lon: 2 } };
  const judged = (answer: object) =>
    said(echoFindings(createUser, { body: sent }, 201, { ...sent, ...answer }));

  test("the answer says what was sent, and may say more", () => {
    expect(judged({ weight: 64, location: { lat: 1, lon: 2, name: "x" }, created_at: "now" })).toEqual([]);
    expect(judged({ height: 67, location: { lat: 1, lon: 3 } })).toEqual([
      "response.body.height › what the request sent › another value",
      "response.body.location.lon › what the request sent › another value",
    ]);
    const { height: _, ...without } = sent;
    expect(said(echoFindings(createUser, { body: sent }, 201, without))).toEqual([
      "response.body.height › what the request sent › missing",
    ]);
  });

  test("a moment may be spelt otherwise", () => {
    const meal = operation("createMeal");
    const at = (meal_time: string) =>
      echoFindings(meal, { path: { user_id: "me" }, body: { meal_time: "2026-03-05T12:24:59Z" } }, 201, {
        meal_time,
      });
    expect(at("2026-03-05T13:24:59.000+01:00")).toEqual([]);
    expect(at("2026-03-05T13:24:59Z")).toHaveLength(1);
  });

  test("an answer that is another thing is no echo", () => {
    const chat = operation("createChatCompletion");
    expect(echoFindings(chat, { path: {}, body: { model: "a", messages: [] } }, 201, { model: "b" })).toEqual(
      [],
    );
  });

  test("the answer is about what the path names", () => {
    const update = operation("updateMealPut");
    const path = { user_id: "me", meal_id: "meal_1" };
    const about = (answer: { id: string; user_id: string }) =>
      said(echoFindings(update, { path }, 200, answer));
    expect(about({ id: "meal_1", user_id: "me" })).toEqual([]);
    expect(about({ id: "meal_2", user_id: "you" })).toEqual([
      "response.body.user_id › what the path names › another value",
      "response.body.id › what the path names › another value",
    ]);
    const list = { meals: [{ user_id: "me" }, { user_id: "you" }] };
    expect(said(echoFindings(operation("listMeals"), { path }, 200, list))).toEqual([
      "response.body.meals.*.user_id › what the path names › another value",
    ]);
  });
});

describe("lists", () => {
  const page = (more: object, ids = ["a", "b"]) => ({
    users: ids.map((id) => ({ id })),
    pagination: { limit: 2, total: ids.length, ...more },
  });
  test.each<[string, object, object, string[]]>([
    ["a whole list", {}, page({}), []],
    ["a part of a list", {}, page({ total: 9, next_page: "t" }), []],
    ["a last page that says so with nothing", { page: "t" }, page({ total: 9, next_page: "" }), []],
    ["a bare array", {}, [{ id: 1 }, { id: 2 }], []],
    ["no list", {}, { id: 1 }, []],
    ["one id twice", {}, page({}, ["a", "a"]), ["users.*.id › unique › the same id twice"]],
    ["one id twice in a bare array", {}, [{ id: 1 }, { id: 1 }], ["*.id › unique › the same id twice"]],
    ["too many", { limit: 1 }, page({ limit: 1 }), ["users › no more than the limit › more"]],
    [
      "another limit",
      { limit: 5 },
      page({ limit: 6 }),
      ["pagination.limit › what the request asked for › another value"],
    ],
    [
      "a total too small",
      {},
      page({ total: 1 }),
      ["pagination.total › at least the items of the page › less"],
    ],
    ["a total too large", {}, page({ total: 3 }), ["pagination.total › the items of the only page › more"]],
    [
      "another token",
      { page: "t" },
      page({ page: "u" }),
      ["pagination.page › the token of the request › another one"],
    ],
    [
      "a page that leads to itself",
      { page: "t" },
      page({ next_page: "t" }),
      ["pagination.next_page › another page › the same one"],
    ],
  ])("%s", (_, query, value, expected) => {
    expect(said(listFindings({ query: query as never }, value as never))).toEqual(
      expected.map((each) => `response.body.${each}`),
    );
  });

  test("a page says where it leads", () => {
    expect(nextPageOf(pageIn(page({ next_page: "t" })) as never)).toBe("t");
    expect(nextPageOf(pageIn(page({ next_page: "" })) as never)).toBeUndefined();
    expect(pageIn([])).toBeUndefined();
    expect(repeated([{ id: "a" }, {}], ["x"])).toEqual([]);
  });
});
