import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { renderDocumentedTypes } from "./documented-types.ts";

test("src/generated/documented.ts is what `pnpm --filter @onvy/contract-tests codegen` writes", async () => {
  const committed = await readFile(new URL("./generated/documented.ts", import.meta.url), "utf8");
  expect(committed).toBe(renderDocumentedTypes());
});
