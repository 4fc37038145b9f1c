import { isObject } from "@onvy/contract/json";
import { loadContract } from "@onvy/contract/operations";
import { type Prism, startMock } from "@onvy/mock/prism";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bodyWith, deviating, instead } from "./deviating.ts";
import { describeReport } from "./report.ts";
import { runLive } from "./run.ts";
import { readSettings } from "./settings.ts";
import { startTwin, type Twin, type Twist } from "./twin.ts";

const contract = loadContract();
const key = "live-test-key";
const environment = {
  ONVY_API_KEY: key,
  ONVY_CLIENT_ID: "client",
  ONVY_CLIENT_SECRET: "secret",
  ONVY_CONTRACT_VALUES: "type_id=iron_panel_v1 custom_records_type_id=iron_panel_v1 project_id=proj_1",
};

let mock: Prism;
const twins: Twin[] = [];

beforeAll(async () => {
  mock = await startMock();
});

afterAll(async () => {
  for (const twin of twins) await twin.close();
  await mock.close();
});

async function twinWith(twists: Readonly<Record<string, Twist>>): Promise<Twin> {
  const twin = await startTwin(contract, mock.url, twists);
  twins.push(twin);
  return twin;
}

const runAgainst = (url: string, more: Record<string, string> = {}) =>
  runLive(contract, readSettings({ ...environment, ONVY_CONTRACT_TARGET: url, ...more }, contract));

describe("a faithful server", () => {
  test("has no deviations and sees every operation", async () => {
    const twin = await twinWith({});
    const report = await runAgainst(twin.url);
    expect(report.deviations).toEqual([]);
    const seen = new Set(twin.got.map(({ operation }) => operation));
    expect(contract.operations.filter(({ method, path }) => !seen.has(`${method} ${path}`))).toEqual([]);
  });

  test("gets ids of this run for its users, and the ids that it gave itself for the rest", async () => {
    const twin = await twinWith({
      "POST /users/{user_id}/facts": bodyWith(["id"], "fact_of_this_server"),
      "POST /users/{user_id}/nutrition/meals": bodyWith(["id"], "meal_of_this_server"),
    });
    const { prefix, deviations } = await runAgainst(twin.url);
    expect(deviations).toEqual([]);
    const users = twin.got.filter(({ operation }) => operation === "POST /users");
    const ids = users.map(({ body }) => (isObject(body) ? String(body.id) : ""));
    expect(new Set(ids).size).toBe(users.length);
    expect(ids.filter((id) => !id.startsWith(prefix))).toEqual([]);
    const deleted = twin.got.filter(({ operation }) => operation.startsWith("DELETE"));
    expect(deleted.map(({ target }) => target.split("/").at(-1))).toEqual(["fact_of_this_server"]);
    const changed = twin.got.filter(({ operation }) => operation.startsWith("PUT"));
    expect(new Set(changed.map(({ target }) => target.split("/").at(-1)))).toEqual(
      new Set(["meal_of_this_server"]),
    );
  });
});

describe("a server that deviates", () => {
  test("is found out at every place, and nowhere else", async () => {
    const twin = await twinWith(
      Object.fromEntries(deviating.map(([operation, twist]) => [operation, twist])),
    );
    const { deviations } = await runAgainst(twin.url);
    const found = new Set(
      deviations.map(({ operation, location, promised, got }) =>
        [operation, location, promised, got].join(" › "),
      ),
    );
    const expected = deviating.map(([operation, , location, promised, got]) =>
      [operation, location, promised, got].join(" › "),
    );
    expect([...found].sort()).toEqual([...expected].sort());
  });

  test("is found out when it answers without a credential", async () => {
    const twin = await twinWith({ "GET /habits": (answer) => ({ ...answer, status: 200 }) });
    const { deviations } = await runAgainst(twin.url);
    expect(deviations).toEqual([
      {
        operation: "GET /habits",
        call: "without a credential",
        location: "response.status",
        promised: "a refusal",
        got: "200",
      },
    ]);
  });

  test("is reported without the key and without a value of a body", async () => {
    const secret = "a value of health data";
    const twin = await twinWith({ "GET /users/{user_id}": bodyWith(["gender"], secret) });
    const report = await runAgainst(twin.url);
    const text = describeReport(report) + JSON.stringify(report);
    expect(report.deviations).toHaveLength(1);
    expect(text).not.toContain(key);
    expect(text).not.toContain(secret);
  });

  test("does not get the key carried to where it redirects", async () => {
    const other = await twinWith({});
    const twin = await twinWith({
      "GET /habits": instead({ status: 307, headers: { location: `${other.url}/habits` } }),
    });
    await runAgainst(twin.url);
    expect(other.got).toEqual([]);
  });
});

describe("a run does not start", () => {
  const refused =
    (change: Record<string, string>): (() => unknown) =>
    () =>
      readSettings({ ...environment, ...change }, contract);

  test("against production, unless a second variable says so", () => {
    const production = "https://production.api.onvy.health";
    expect(refused({ ONVY_CONTRACT_TARGET: production })).toThrow(
      "production.api.onvy.health is production: set ONVY_CONTRACT_ALLOW_PRODUCTION=1 if you mean it.",
    );
    expect(refused({ ONVY_CONTRACT_TARGET: production, ONVY_CONTRACT_ALLOW_PRODUCTION: "1" })).not.toThrow();
    expect(refused({ ONVY_CONTRACT_TARGET: "https://staging.api.onvy.health" })).not.toThrow();
  });

  test("without a credential", () => {
    expect(refused({ ONVY_CONTRACT_TARGET: "https://staging.api.onvy.health", ONVY_API_KEY: "" })).toThrow(
      "No credential for the target: set ONVY_API_KEY or ONVY_ACCESS_TOKEN.",
    );
  });

  test("over plain http, except on this machine", () => {
    expect(refused({ ONVY_CONTRACT_TARGET: "http://staging.api.onvy.health" })).toThrow(
      "ONVY_CONTRACT_TARGET must be https: http://staging.api.onvy.health would show the credential to the network.",
    );
    expect(refused({ ONVY_CONTRACT_TARGET: "http://127.0.0.1:1" })).not.toThrow();
  });

  test("when nothing answers", async () => {
    await expect(runAgainst("http://127.0.0.1:1")).rejects.toThrow(
      /^http:\/\/127\.0\.0\.1:1 does not answer: .+\.$/,
    );
  });
});
