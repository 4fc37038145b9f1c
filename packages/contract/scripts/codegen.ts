/** Writes openapi/EVIDENCE.md from the contract, openapi/sources/ and openapi/inferences.yaml. */
import { pathToFileURL } from "node:url";
import { openapiFolder, readDocument } from "../src/document.ts";
import { evidenceTable } from "../src/evidence/table.ts";
import { readGround } from "../src/evidence.ts";
import { keepGenerated } from "../src/generated.ts";

const { root } = readDocument();
await keepGenerated(pathToFileURL(`${openapiFolder}/`), { "EVIDENCE.md": evidenceTable(root, readGround()) });
