import { readDocument } from "@onvy/contract/document";
import { documentedProblems } from "@onvy/contract/documented";
import type { JsonObject } from "@onvy/contract/json";
import { contractOf } from "@onvy/contract/operations";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mutant, mutantsOf, sample, seedOf } from "./mutants.ts";
import { createSandbox, type Sandbox } from "./sandbox.ts";
import { type Ask, asking } from "./suites.ts";

const { root } = readDocument();
const seed = seedOf(root);
const mutated = ({ edit }: Mutant): JsonObject => edit(root) as JsonObject; // no edit replaces the whole

/** Whether the contract no longer fits a body that ONVY documents: the suites, which send them all, must see it. */
function isAboutDocumentedBody(mutant: Mutant): boolean {
  try {
    return documentedProblems(contractOf({ root: mutated(mutant), locate: () => "" })).length > 0;
  } catch {
    return false; // nothing can be generated from it
  }
}

describe("suites and types, with no document beside the contract to help them", () => {
  let sandbox: Sandbox;
  let ask: Ask;
  beforeAll(async () => {
    sandbox = await createSandbox();
    ask = await asking(sandbox, root);
  });
  afterAll(() => sandbox.remove());

  const drawn = sample(mutantsOf(root), 40, seed).filter(isAboutDocumentedBody).slice(0, 2);
  test.each(drawn)("notice $id", { timeout: 1_800_000 }, async (mutant) => {
    expect(await ask.suites(mutated(mutant))).toMatchObject({ outcome: "noticed" });
  });
});
