import { loadContract } from "@onvy/contract/operations";
import { describe, expect, test } from "vitest";
import { runLive } from "./run.ts";
import { readSettings } from "./settings.ts";

const contract = loadContract();
const environment = { ONVY_API_KEY: "live-test-key" };

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
    const settings = readSettings({ ...environment, ONVY_CONTRACT_TARGET: "http://127.0.0.1:1" }, contract);
    await expect(runLive(contract, settings)).rejects.toThrow(
      /^http:\/\/127\.0\.0\.1:1 does not answer: .+\.$/,
    );
  });

  test("at a rate or with a patience of nothing", () => {
    const target = { ONVY_CONTRACT_TARGET: "https://staging.api.onvy.health" };
    expect(refused({ ...target, ONVY_CONTRACT_RATE: "0" })).toThrow(
      "ONVY_CONTRACT_RATE takes a number above 0, not 0.",
    );
    expect(refused({ ...target, ONVY_CONTRACT_TIMEOUT: "soon" })).toThrow(
      "ONVY_CONTRACT_TIMEOUT takes a number above 0, not soon.",
    );
    expect(readSettings({ ...environment, ...target }, contract)).toMatchObject({
      negative: false,
      rate: 10,
      timeout: 30_000,
    });
  });
});
