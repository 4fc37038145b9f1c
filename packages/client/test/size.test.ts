/** What a consumer's bundle grows by, against what was accepted and what is promised. */
import { loadContract } from "@onvy/contract/operations";
import { describe, expect, test } from "vitest";
import { runtimeFacts } from "../scripts/facts.ts";
import { complaint, type ProgramName, programs, readBaseline, type Size, sizeOf } from "../scripts/sizes.ts";

test.each(Object.keys(programs) as ProgramName[])("%s is as small as it was", async (name) => {
  expect(complaint(name, readBaseline()[name], await sizeOf(name)) ?? "").toBe("");
});

test("the core does not grow with the contract: 10 times the operations cost at most 200 bytes", async () => {
  const { operations } = loadContract();
  const many = Array.from({ length: 10 }, (_, i) =>
    operations.map((one) => ({ ...one, id: `${one.id}${i}`, path: `${one.path}/v${i}` })),
  ).flat();
  expect(many.length).toBeGreaterThanOrEqual(250);
  const url = "https://api.example";
  const [few, all] = [operations, many].map((list) => runtimeFacts(list, url, "1.0.0"));
  const { gzip: small } = await sizeOf("core", few);
  const { gzip: large } = await sizeOf("core", all);
  expect(large - small).toBeLessThanOrEqual(200);
});

describe("a complaint", () => {
  const before: Size = { gzip: 5900, files: { "src/send.ts": 1500, "src/log.ts": 300 } };
  const now = (gzip: number): Size => ({ gzip, files: { "src/send.ts": 1580, "src/new.ts": 40 } });

  test("tells what grew, by how much, and how to accept it", () => {
    expect(complaint("core", before, now(5960))).toBe(
      "core: 5900 B -> 5960 B gzip. If it is worth it, `pnpm --filter @onvy/client size --accept` and commit size.json.\n" +
        "  src/send.ts +80 B before gzip\n  src/new.ts +40 B before gzip",
    );
  });

  test("is not to be accepted beyond what is promised", () => {
    expect(complaint("core", before, now(6012))).toMatch(
      /^core: 5900 B -> 6012 B gzip, and 6000 B are promised in README\.md: make it smaller by 12 B\.\n {2}src\/send/,
    );
  });

  test("is not made of a few bytes, nor of fewer", () => {
    expect(complaint("core", before, now(5959))).toBeUndefined();
    expect(complaint("core", before, now(100))).toBeUndefined();
  });
});
