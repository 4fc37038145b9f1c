import { loadContract, title } from "@onvy/contract/operations";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { afterwards } from "./deviating/afterwards.ts";
import { besidesTheSchema } from "./deviating/besides.ts";
import { inTheAnswer } from "./deviating/schema.ts";
import { bodyWith, type Deviations, instead } from "./deviating/twists.ts";
import { htmlOf } from "./report/html.ts";
import { junitOf } from "./report/junit.ts";
import { describeReport } from "./report/text.ts";
import { type LiveReport, type RunOptions, runLive } from "./run.ts";
import { credentials, type LiveServer, startServer, type Twist } from "./server.ts";
import { readSettings } from "./settings.ts";

const contract = loadContract();
const environment = {
  ONVY_API_KEY: credentials.key,
  ONVY_ACCESS_TOKEN: credentials.token,
  ONVY_CLIENT_ID: "client",
  ONVY_CLIENT_SECRET: "secret",
  ONVY_CONTRACT_RATE: "100000",
  ONVY_CONTRACT_VALUES:
    "type_id=iron_panel_v1 custom_records_type_id=iron_panel_v1 project_id=proj_northlight",
};
const negative = { ONVY_CONTRACT_NEGATIVE: "1" };

const servers: LiveServer[] = [];
afterAll(async () => {
  for (const server of servers) await server.close();
});

async function serverWith(twists: Readonly<Record<string, Twist>> = {}): Promise<LiveServer> {
  const server = await startServer(contract, twists);
  servers.push(server);
  return server;
}

async function runAgainst(
  { url }: LiveServer,
  more: Record<string, string> = {},
  options: RunOptions = {},
): Promise<LiveReport> {
  const settings = readSettings({ ...environment, ONVY_CONTRACT_TARGET: url, ...more }, contract);
  return (await runLive(contract, settings, options)).report;
}

const found = (causes: LiveReport["deviations"]): string[] =>
  causes
    .flatMap(({ location, promised, got, seen }) =>
      seen.map(({ operation }) => [operation, location, promised, got].join(" › ")),
    )
    .sort();

describe("a faithful server", () => {
  test("has no deviation, no operation is left out, and what can be deleted is", async () => {
    const server = await serverWith();
    const { deviations, notes, results, prefix } = await runAgainst(server, negative);
    expect(deviations).toEqual([]);
    expect(notes).toEqual([]);
    const proved = new Set(results.filter((each) => !each.unproved).map(({ operation }) => operation));
    expect(contract.operations.map(title).filter((name) => !proved.has(name))).toEqual([]);
    expect(new Set(results.flatMap(({ unproved }) => unproved ?? []))).toEqual(
      new Set(["no earlier answer had a next page"]),
    );
    const users = await stored<{ users: { id: string }[] }>(server, "/users?limit=1000");
    const others = users.users.filter(({ id }) => !id.startsWith(prefix));
    expect(others.map(({ id }) => id)).toEqual(["northlight_4821", "northlight_4822"]);
    const facts = new Map<string, number>();
    for (const { operation, target, status } of server.got)
      if (operation.startsWith("DELETE /users/{user_id}/facts/") && status === 204) facts.set(target, 1);
    const made = server.got.filter(({ operation, status }) => operation.endsWith("/facts") && status === 201);
    expect(facts.size).toBe(made.length);
  });

  test("gets nothing that might hurt what the run did not make, unless a person allows it", async () => {
    const server = await serverWith();
    expect((await runAgainst(server)).deviations).toEqual([]);
    const harmful = server.got.filter(({ method }) => ["DELETE", "PUT", "PATCH"].includes(method));
    expect(harmful.length).toBeGreaterThan(10);
    expect(harmful.filter(({ target }) => !target.includes("onvy-contract-"))).toEqual([]);
  });
});

async function stored<Answer>({ url }: LiveServer, target: string): Promise<Answer> {
  const answer = await fetch(url + target, { headers: { "X-API-Key": credentials.key } });
  return (await answer.json()) as Answer; // the fake's own
}

describe("a server that deviates is found out at every place, and nowhere else:", () => {
  const sets: readonly (readonly [string, Deviations, Record<string, string>])[] = [
    ["in the answer", inTheAnswer, {}],
    ["besides the schema", besidesTheSchema, { ONVY_CONTRACT_TIMEOUT: "3" }],
    ["afterwards", afterwards, negative],
  ];
  test.each(sets)("%s", async (_, set, more) => {
    const entries = Object.entries(set);
    const server = await serverWith(
      Object.fromEntries(entries.map(([operation, [, twist]]) => [operation, twist])),
    );
    const { deviations } = await runAgainst(server, more);
    const expected = entries.map(([operation, [told]]) => `${operation} › ${told}`);
    expect(found(deviations)).toEqual(expected.sort());
  });

  test("one cause is told once, however often it is seen", async () => {
    const server = await serverWith({
      "*": (answer) => (answer.status === 401 ? { ...answer, status: 403 } : answer),
    });
    const { deviations } = await runAgainst(server);
    expect(deviations).toHaveLength(1);
    expect(deviations[0]?.count).toBeGreaterThan(100);
    expect(deviations[0]?.seen).toHaveLength(contract.operations.length);
  });
});

describe("a report", () => {
  const secret = "a value of health data";
  let other: LiveServer;
  let report: LiveReport;
  beforeAll(async () => {
    other = await serverWith();
    const server = await serverWith({
      "POST /users": bodyWith(["favourite_colour"], "red"),
      "HEAD /habits": instead({ headers: {} }),
      "POST /users/{user_id}": (answer) => ({ ...answer, status: 404 }),
      "GET /users/{user_id}": bodyWith(["gender"], secret),
      "GET /habits": instead({ status: 307, headers: { location: `${other.url}/habits` } }),
    });
    report = await runAgainst(server);
  });

  test("has as notes what the contract leaves open", () => {
    expect(found(report.notes)).toEqual([
      "HEAD /habits › response.headers.cache-control › declared › missing",
      "POST /users › response.body.favourite_colour › nothing › an undeclared field",
      "POST /users/{user_id} › response.status › 405 › 404",
    ]);
  });

  test("holds neither a credential nor a value of a body", () => {
    const text = [describeReport(report), htmlOf(report), junitOf(report), JSON.stringify(report)].join("");
    expect(text).toContain("response.body.gender");
    for (const each of [...Object.values(credentials), secret]) expect(text).not.toContain(each);
  });

  test("says where a server redirects, and nothing was carried there", () => {
    expect(found(report.deviations)).toContain(
      `GET /habits › response.status › 200 › 307 to ${other.url}/habits`,
    );
    expect(other.got).toEqual([]);
  });
});
