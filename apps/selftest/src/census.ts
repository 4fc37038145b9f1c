import { existsSync } from "node:fs";
import { join } from "node:path";

/**
 * Tests that no count of another test in the same run misses: the contract's own, the type tests, which never run, and
 * what runs against the fake alone. apps/contract-tests/src/coverage/floors.ts counts the suites and what they are made of.
 */
export const counted: readonly string[] = [
  "apps/contract-tests/src/live/live.test.ts",
  "apps/contract-tests/suites/types.test-d.ts",
  "packages/client/src/types.test-d.ts",
  "packages/contract/src/check.test.ts",
  "packages/contract/src/documented.test.ts",
  "packages/contract/src/evidence.test.ts",
  "packages/contract/src/evidence/remedy.test.ts",
  "packages/contract/src/evidence/sources.test.ts",
  "packages/contract/src/examples.test.ts",
  "packages/contract/src/story.test.ts",
  "packages/contract/src/validator.test.ts",
  "packages/contract/src/watch.test.ts",
];

/** Those that are gone from a workspace. */
export function missingTests(root: string): string[] {
  return counted.filter((file) => !existsSync(join(root, file)));
}
