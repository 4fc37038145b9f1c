import { checkSchemas } from "@onvy/contract/check";
import { ContractError, readDocument } from "@onvy/contract/document";
import { loadContract } from "@onvy/contract/operations";
import type { TestProject } from "vitest/node";
import { declaredItems } from "../src/coverage/items.ts";
import { forgetReports } from "../src/coverage/reports.ts";

/** Reads the contract once before any test: a broken one ends the run with one message, not a wall of failures. */
export default function checkContract({ config }: TestProject): void {
  forgetReports(config.root);
  try {
    checkSchemas(readDocument());
    declaredItems(loadContract());
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    console.error(`The contract cannot be tested:\n  ${error.message}`);
    process.exit(1);
  }
}
