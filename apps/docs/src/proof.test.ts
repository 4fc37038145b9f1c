import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { contractFile } from "@onvy/contract/document";
import { expect, test } from "vitest";
import { readProof } from "./proof.ts";

test("a proof is one of the present contract, or none", () => {
  const folder = mkdtempSync(join(tmpdir(), "proof-"));
  const file = pathToFileURL(join(folder, "matrix.json"));
  const contract = createHash("sha256").update(readFileSync(contractFile)).digest("hex");
  const proof = { contract, operations: [], totals: {} };
  expect(readProof(file)).toBeUndefined();
  writeFileSync(file, JSON.stringify(proof));
  expect(readProof(file)).toEqual(proof);
  writeFileSync(file, JSON.stringify({ ...proof, contract: "of another" }));
  expect(readProof(file)).toBeUndefined();
  rmSync(folder, { recursive: true });
});
