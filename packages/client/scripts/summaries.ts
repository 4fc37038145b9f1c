import { asObject, type JsonObject } from "@onvy/contract/json";
import { type Operation, title } from "@onvy/contract/operations";

/** What each operation is for, as the doc comments that an editor shows at the arguments of a call. */
export function summariesOf(operations: readonly Operation[], root: JsonObject): string {
  const members = operations.map((operation) => {
    const { [operation.method.toLowerCase()]: written } = asObject(asObject(root.paths)[operation.path]);
    const comment = `/** ${String(asObject(written).summary ?? title(operation)).replaceAll("*/", "* /")} */`;
    return `  "${title(operation)}": {\n    ${comment}\n    params: unknown;\n    ${comment}\n    body: unknown;\n  };\n`;
  });
  return `/** The contract's summaries, by method and path template. */\nexport interface Summaries {\n${members.join("")}}\n`;
}
