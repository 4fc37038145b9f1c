import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { contractFile } from "@onvy/contract/document";
import { expect, test } from "vitest";
import { readProof } from "./proof.ts";

test("a proof is one of a whole run on the present contract, or none", () => {
  const folder = mkdtempSync(join(tmpdir(), "proof-"));
  const at = pathToFileURL(`${folder}/`);
  const write = (name: string, value: object) => writeFileSync(join(folder, name), JSON.stringify(value));
  const contract = createHash("sha256").update(readFileSync(contractFile)).digest("hex");
  const proof = { contract, operations: [], totals: {} };
  expect(readProof(at)).toBeUndefined();
  write("matrix.json", proof);
  write("coverage.json", { contract, full: true });
  expect(readProof(at)).toEqual(proof);
  write("coverage.json", { contract, full: false });
  expect(readProof(at)).toBeUndefined();
  write("coverage.json", { contract, full: true });
  write("matrix.json", { ...proof, contract: "of another" });
  expect(readProof(at)).toBeUndefined();
  rmSync(folder, { recursive: true });
});
