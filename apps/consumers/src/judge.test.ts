/** Can the suite fail? Whatever a program says or does not say, only what arrived at the server counts as kept. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Cell, judge } from "./judge.ts";
import { type PromiseId, promiseIds } from "./promises.ts";
import { runTarget } from "./run.ts";
import { type ApiServer, type Arrival, startServer } from "./server.ts";
import type { Target } from "./target.ts";

const target: Target = { id: "t", name: "T", runtime: /^t 1$/, notClaimed: {}, run: async () => "" };
const report = (changes: object) => {
  const results = Object.fromEntries(promiseIds.map((id) => [id, "kept"]));
  return `noise\n@@report ${JSON.stringify({ nonce: "n", runtime: "t 1", results, ...changes })}\n`;
};
const arrival = (changes: Partial<Arrival>): Arrival => ({
  target: "t",
  promise: "error",
  method: "GET",
  url: "/users/northlight_4821",
  headers: { "x-api-key": "key-of-t" },
  body: "",
  elsewhere: false,
  cut: Promise.resolve(false),
  ...changes,
});
const cellOf = async (id: PromiseId, output: string, arrivals: Arrival[], as = target): Promise<Cell> =>
  (await judge(as, "n", output, arrivals)).cells[id];

test("what is reported and arrived is kept", async () => {
  expect(await cellOf("error", report({}), [arrival({})])).toEqual({ kept: true });
});

test.each([
  ["a program that says nothing", "", "no report: nothing was printed"],
  [
    "a program that crashes",
    "TypeError: x is not a function\n  at y",
    "no report: TypeError: x is not a function at y",
  ],
  ["a report that is cut off", report({}).slice(0, 60), /^no report: /],
  ["a report of another run", report({ nonce: "old" }), "the report is of another run"],
  ["another runtime", report({ runtime: "t 2" }), "it ran in t 2, not in ^t 1$"],
  ["a program without promises", report({ results: {} }), "the program did not report it"],
  ["a program that reports a failure", report({ results: { error: "no" } }), "no"],
  ["a program that says yes in its own words", report({ results: { error: true } }), "true"],
])("%s is broken", async (_, output, broken) => {
  const expected = typeof broken === "string" ? broken : expect.stringMatching(broken);
  expect(await cellOf("error", output, [arrival({})])).toEqual({ broken: expected });
});

test.each<[string, PromiseId, Arrival[], string]>([
  ["nothing", "error", [], "did not arrive: GET /users/northlight_4821 key=key-of-t"],
  ["another key", "error", [arrival({ headers: {} })], "arrived: GET /users/northlight_4821"],
  [
    "one request too many",
    "error",
    [arrival({}), arrival({})],
    "arrived: GET /users/northlight_4821 key=key-of-t",
  ],
  [
    "the key at another origin",
    "redirect",
    [arrival({ promise: "redirect" }), arrival({ promise: "redirect", url: "/", elsewhere: true })],
    "arrived: GET / key=key-of-t elsewhere",
  ],
  [
    "a connection that was left open",
    "abort",
    [arrival({ promise: "abort", url: "/habits" })],
    "did not arrive: GET /habits key=key-of-t cut",
  ],
])("a program that says kept is not believed when the server saw %s", async (_, id, arrivals, problem) => {
  const cell = await cellOf(id, report({}), arrivals);
  expect(cell).toEqual({ broken: expect.stringContaining(problem) });
});

test("what is not claimed is not judged, and needs no report", async () => {
  const quiet = { ...target, notClaimed: { error: "a reason" } };
  expect(await cellOf("error", "", [], quiet)).toEqual({ notClaimed: "a reason" });
});

let server: ApiServer;
beforeEach(async () => {
  server = await startServer();
});
afterEach(() => server.close());
const tarball = { file: "none.tgz", version: "0.0.0" };

test("a target that cannot be run at all is a row of broken promises with the reason", async () => {
  const missing = { ...target, run: () => Promise.reject(new Error("spawn t ENOENT")) };
  const { cells } = await runTarget(missing, tarball, server);
  expect(new Set(promiseIds.map((id) => JSON.stringify(cells[id])))).toEqual(
    new Set(['{"broken":"no report: spawn t ENOENT"}']),
  );
});

test("an emptied program that claims everything breaks each promise that sends something", async () => {
  const boastful: Target = {
    ...target,
    run: async ({ env }) => report({ nonce: env.nonce }),
  };
  const { cells } = await runTarget(boastful, tarball, server);
  const kept = promiseIds.filter((id) => "kept" in cells[id]);
  expect(kept).toEqual(["photo", "identity"]); // Nothing to send: their proof is the report alone.
});
