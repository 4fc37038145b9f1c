import { describe, expect, test } from "vitest";
import { type Deviation, watchConformance } from "../conformance.ts";
import { createOnvyClient } from "../index.ts";
import { routeOf } from "../testing/world.ts";
import { createOnvyFake } from "../testing.ts";
import { loosenessIn } from "./loose.ts";
import { answerFindings } from "./watch.ts";

const stamp = "2026-03-05T12:00:00Z";
const avery = { id: "avery", created_at: stamp, updated_at: stamp };

interface Sent {
  readonly url?: string;
  readonly init?: RequestInit;
  readonly options?: { requests?: boolean; baseUrl?: string };
}

/** What is heard of one answer. */
async function heard(
  answer: () => Response | Promise<Response>,
  { url = "/users/avery", init, options }: Sent = {},
) {
  const deviations: Deviation[] = [];
  const fetch = watchConformance({
    onDeviation: (each) => deviations.push(each),
    fetch: async () => answer(),
    ...options,
  });
  const response = await fetch(`https://api.test${url}`, init);
  await response.text().catch(() => {});
  await new Promise((resolve) => setTimeout(resolve));
  return deviations;
}
const json = (body: unknown, init?: ResponseInit) => () => Response.json(body, init);
const operation = "GET /users/{user_id}";
const of = (place: string, rule: string, message: string, level = "deviation") => ({
  message,
  operation,
  side: "response",
  status: 200,
  place,
  rule,
  level,
});

test("an answer that is what the contract says is passed on, and nobody hears of it", async () => {
  const fetch = watchConformance({
    onDeviation: (each) => expect.fail(JSON.stringify(each)),
    fetch: createOnvyFake({ examples: true }).fetch,
    requests: true,
  });
  const onvy = createOnvyClient({ apiKey: "key", fetch });
  expect((await onvy.GET("/users")).data?.users).toHaveLength(2);
  expect((await onvy.POST("/users", { body: { id: "avery" } })).data?.id).toBe("avery");
  expect((await onvy.HEAD("/habits")).error).toBeUndefined();
  const params = { path: { user_id: "avery", fact_id: "none" } };
  expect((await onvy.DELETE("/users/{user_id}/facts/{fact_id}", { params })).error?.status).toBe(404);
  const body = { text: "Sleeps late", type: "sleep" } as const;
  const { data } = await onvy.POST("/users/{user_id}/facts", { params, body });
  const at = { params: { path: { ...params.path, fact_id: data?.id ?? "" } } };
  expect((await onvy.DELETE("/users/{user_id}/facts/{fact_id}", at)).response?.status).toBe(204);
  await new Promise((resolve) => setTimeout(resolve));
});

describe("is heard of", () => {
  test("each rule that an answer breaks, with its place and without a value", async () => {
    const body = {
      ...avery,
      updated_at: undefined,
      location: { lat: "north" },
      measurement_unit: "nautical",
    };
    expect(await heard(json(body))).toEqual([
      of("/measurement_unit", "enum", 'must be one of ["metric","imperial"]'),
      of("/location/lat", "type", "must be number"),
      of("", "required", "must have required property 'updated_at'"),
    ]);
  });

  test("a field that the contract does not name, as a note", async () => {
    const body = {
      ...avery,
      nickname: "Ave",
      location: { alt: 7 },
      data_syncs: [{ provider: "GARMIN", "a/b": 1 }],
    };
    expect(await heard(json(body))).toEqual([
      of("/nickname", "undeclared", "the contract does not name it", "note"),
      of("/location/alt", "undeclared", "the contract does not name it", "note"),
      of("/data_syncs/0/a~1b", "undeclared", "the contract does not name it", "note"),
    ]);
  });

  test.each<[string, () => Response, string]>([
    ["a web page", () => new Response("<h1>", { headers: { "content-type": "text/html" } }), "content-type"],
    ["no content type", () => new Response(new Uint8Array([123, 125])), "content-type"],
    [
      "JSON that does not end",
      () => new Response("{", { headers: { "content-type": "application/json" } }),
      "json",
    ],
    ["no body", () => new Response(null), "body"],
  ])("%s", async (_, answer, rule) => {
    expect(await heard(answer)).toEqual([of("", rule, expect.any(String))]);
  });

  test("a body where none is declared, or a page where the error's JSON is", async () => {
    const sent = { url: "/users/avery/facts/fact_1", init: { method: "DELETE" } };
    const operation = "DELETE /users/{user_id}/facts/{fact_id}";
    // `Response` itself refuses a 204 with a body; a polyfill does not.
    const gone = {
      status: 204,
      bodyUsed: false,
      clone: () => gone,
      text: async () => "gone",
    } as unknown as Response;
    expect(await heard(() => gone, sent)).toMatchObject([{ operation, status: 204, rule: "body" }]);
    const page = () => new Response("<h1>", { status: 502 });
    expect(await heard(page, sent)).toMatchObject([{ operation, status: 502, rule: "content-type" }]);
  });

  test("an operation that the contract does not have", async () => {
    const deviations = await heard(json({}), { url: "/nowhere" });
    expect(deviations).toEqual([
      { ...of("", "operation", "the contract has no such operation"), operation: undefined },
    ]);
  });

  test("a request, if asked for", async () => {
    const sent = {
      url: "/users",
      init: { method: "post", body: '{"nickname":"Ave"}' },
      options: { requests: true },
    };
    const side = { operation: "POST /users", side: "request", status: undefined };
    expect(await heard(json(avery, { status: 201 }), sent)).toEqual([
      {
        ...side,
        place: "",
        rule: "required",
        message: "must have required property 'id'",
        level: "deviation",
      },
      {
        ...side,
        place: "/nickname",
        rule: "undeclared",
        message: "the contract does not name it",
        level: "note",
      },
    ]);
    expect(await heard(json(avery, { status: 201 }), { ...sent, options: {} })).toEqual([]);
  });
});

describe("is loose where the contract is", () => {
  test("an error's body may be anything", async () => {
    expect(await heard(json({ whatever: [1] }, { status: 503 }))).toEqual([]);
  });

  test("what may hold anything is not looked into", async () => {
    const body = { custom_records_type_id: "t", data: { anything: { at: "all" } } };
    const init = {};
    expect(await heard(json(body), { url: "/users/avery/custom_records/r", init })).toEqual([]);
  });

  test("an open list of values lets others in, with a note that does not say which", async () => {
    const body = { ...avery, data_syncs: [{ provider: "SOMETHING_NEW", status: "pending" }] };
    expect(await heard(json(body))).toEqual([
      of("/data_syncs/0/provider", "unknown-value", 'known are ["GARMIN"]; the list is open', "note"),
    ]);
  });

  test("a value of such a list that an example of the contract shows is known", async () => {
    const said = async (role: string) => {
      const body = { ...avery, choices: [{ message: { role, content: "Hello" } }] };
      const found = await heard(json(body), { url: "/users/avery/chat/completions/c" });
      return found
        .filter(({ rule }) => rule === "unknown-value")
        .map(({ place, message }) => [place, message]);
    };
    expect(await said("assistant")).toEqual([]);
    expect(await said("robot")).toEqual([
      ["/choices/0/message/role", 'known are ["system","assistant","user"]; the list is open'],
    ]);
  });

  test("a sample of free text is no list", async () => {
    expect(await heard(json({ ...avery, language: "sv" }))).toEqual([]);
  });
});

describe("a watcher does not disturb what it watches", () => {
  test("when it throws itself", async () => {
    const onDeviation = () => {
      throw new Error("from the watcher");
    };
    const fetch = watchConformance({ onDeviation, fetch: async () => Response.json({}) });
    expect(await (await fetch("https://api.test/users/avery")).json()).toEqual({});
  });

  test("when the answer breaks off, was read before, or cannot be read", async () => {
    const broken = new ReadableStream({ start: (controller) => controller.error(new Error("cut off")) });
    expect(await heard(() => new Response(broken))).toEqual([]);
    const read = async () => {
      const response = Response.json({});
      await response.text();
      return response;
    };
    expect(await heard(read)).toEqual([]);
    expect(await heard(() => Response.error())).toEqual([]);
  });

  test("when there is no answer: the caller gets fetch's own error", async () => {
    const fetch = watchConformance({
      onDeviation: () => {},
      fetch: () => Promise.reject(new TypeError("refused")),
    });
    await expect(fetch("not a URL")).rejects.toThrow("refused");
  });
});

test("a client behind a path of its own is understood", async () => {
  const options = { baseUrl: "https://api.test/onvy/" };
  expect(await heard(json({ ...avery, id: 7 }), { url: "/onvy/users/avery", options })).toEqual([
    of("/id", "type", "must be string"),
  ]);
  expect(await heard(json(avery), { url: "/users/avery", options })).toEqual([]);
});

test("the global fetch does the work by default, called without a this", () => {
  expect(() => watchConformance({ onDeviation: () => {} })).not.toThrow();
});

test("a value of another kind than its schema has no undeclared fields: its type says it all", () => {
  expect(loosenessIn("User", { id: { not: "a string" } })).toEqual([]);
  expect(loosenessIn("MealAnalysisStatus", { a: 1 })).toEqual([]);
});

test("a status that an operation does not declare, nor a default, is heard of", () => {
  const route = { ...routeOf("getUser"), responses: [] };
  expect(answerFindings(route, Response.json({}), "{}")).toEqual([
    { place: "", rule: "status", message: "the contract declares no such status", level: "deviation" },
  ]);
});
