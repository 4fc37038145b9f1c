import { loadContract } from "./contract/contract.ts";
import { ContractError } from "./contract/document.ts";
import { violationsOf } from "./contract/validator.ts";
import { declaredItems } from "./measure/items.ts";

/** Reads the contract once before any test: a broken one ends the run with one message, not a wall of failures. */
export default function checkContract(): void {
  try {
    const contract = loadContract();
    declaredItems(contract);
    for (const { id, parameters, request, responses } of contract.operations)
      for (const described of [...parameters, request, ...responses.map(({ body }) => body)])
        if (described) compile(id, described.schema);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // The stack would lead into the suite; the mistake is in the contract.
    error.stack = `The contract cannot be tested.\n${error.message}`;
    throw error;
  }
}

function compile(operation: string, schema: Parameters<typeof violationsOf>[0]): void {
  try {
    violationsOf(schema, null);
  } catch (error) {
    throw new ContractError(`${operation}: ${(error as Error).message}`);
  }
}
