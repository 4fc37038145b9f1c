import { type Operation, title } from "@onvy/contract/operations";

/** The little that the client has to know at run time: `src/generated/operations.ts`, for these operations. */
export function runtimeFacts(operations: readonly Operation[], baseUrl: string, version: string): string {
  const ids = Object.fromEntries(operations.map((operation) => [title(operation), operation.id]));
  const unlike = operations.filter(({ method, responses }) => {
    const hasContent = responses.some(({ status, body }) => status < 300 && body);
    return (method !== "HEAD" && hasContent) === /^(HEAD|DELETE)$/.test(method);
  });
  const text = (value: unknown) => JSON.stringify(value, null, 2);
  return (
    `export const defaultBaseUrl = ${text(baseUrl)};\n\n` +
    `/** Of this package: servers hear of it. */\nexport const clientVersion = ${text(version)};\n\n` +
    "/** The contract's operationId, by method and path template as in AttemptInfo.operation. */\n" +
    `export const operationIds: Readonly<Record<string, string>> = ${text(ids)};\n\n` +
    "/** HEAD and DELETE succeed without a body, other methods with one, except for these operations. */\n" +
    `export const unlikeTheirMethod: ReadonlySet<string> = /* @__PURE__ */ new Set<string>(${text(unlike.map(title))});\n`
  );
}
