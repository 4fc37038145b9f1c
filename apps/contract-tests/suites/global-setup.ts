import { checkSchemas } from "@onvy/contract/check";
import { ContractError, readDocument } from "@onvy/contract/document";
import { loadContract } from "@onvy/contract/operations";
import { declaredItems } from "../src/coverage/items.ts";

/** Reads the contract once before any test: a broken one ends the run with one message, not a wall of failures. */
export default function checkContract(): void {
  try {
    checkSchemas(readDocument());
    declaredItems(loadContract());
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    console.error(`The contract cannot be tested:\n  ${error.message}`);
    process.exit(1);
  }
}
