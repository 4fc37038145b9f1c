/** `@onvy/client/operations`: a table of all operations, which grows with the contract; so it is an entry of its own. */
export { operationIds } from "./generated/operations.ts";
