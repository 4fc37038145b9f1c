import { checkSchemas } from "./contract/check.ts";
import { loadContract } from "./contract/contract.ts";
import { ContractError, readDocument } from "./contract/document.ts";
import { contractFile } from "./contract/file.ts";
import { declaredItems } from "./measure/items.ts";

/** Reads the contract once before any test: a broken one ends the run with one message, not a wall of failures. */
export default function checkContract(): void {
  try {
    checkSchemas(readDocument(contractFile));
    declaredItems(loadContract());
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    console.error(`The contract cannot be tested:\n  ${error.message}`);
    process.exit(1);
  }
}
