/** Writes openapi/EVIDENCE.md from the contract, openapi/sources/ and openapi/inferences.yaml. */
import { pathToFileURL } from "node:url";
import { checkSchemas } from "../src/check.ts";
import { ContractError, openapiFolder, readDocument } from "../src/document.ts";
import { evidenceTable } from "../src/evidence/table.ts";
import { readGround } from "../src/evidence.ts";
import { keepGenerated } from "../src/generated.ts";

try {
  const document = readDocument();
  checkSchemas(document);
  const evidence = evidenceTable(document.root, readGround());
  await keepGenerated(pathToFileURL(`${openapiFolder}/`), { "EVIDENCE.md": evidence });
} catch (error) {
  if (!(error instanceof ContractError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
