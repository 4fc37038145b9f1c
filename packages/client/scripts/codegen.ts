/** Writes src/generated/ from openapi/onvy.yaml. */
import { readFile } from "node:fs/promises";
import { contractFile } from "@onvy/contract/document";
import { keepGenerated } from "@onvy/contract/generated";
import { loadContract, title } from "@onvy/contract/operations";
import { pathsOf } from "./paths.ts";

const { operations, document } = loadContract();
const { servers, components } = document.root as unknown as {
  servers: { url: string }[];
  components: { schemas: object };
}; // both stand in openapi/onvy.yaml: the lint demands them
const { version } = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8"));
const heading = "// Generated from openapi/onvy.yaml by `pnpm codegen`: do not edit.\n\n";

await keepGenerated(new URL("../src/generated/", import.meta.url), {
  "paths.ts": heading + (await pathsOf(contractFile)),
  "schemas.ts": heading + namedSchemas(),
  "operations.ts": heading + runtimeFacts(),
});

/** A type for each schema of the contract, under its own name; src/webhooks/types.ts says more of the webhooks'. */
function namedSchemas(): string {
  const names = Object.keys(components.schemas).filter((name) => !name.includes("Webhook"));
  const lines = names.map((name) => `export type ${name} = components["schemas"]["${name}"];\n`);
  return `import type { components } from "./paths.ts";\n\n${lines.join("")}`;
}

/** The little that the client has to know at run time. */
function runtimeFacts(): string {
  const ids = Object.fromEntries(operations.map((operation) => [title(operation), operation.id]));
  const unlike = operations.filter(({ method, responses }) => {
    const hasContent = responses.some(({ status, body }) => status < 300 && body);
    return (method !== "HEAD" && hasContent) === /^(HEAD|DELETE)$/.test(method);
  });
  const text = (value: unknown) => JSON.stringify(value, null, 2);
  return (
    `export const defaultBaseUrl = ${text(servers[0]?.url)};\n\n` +
    `/** Of this package: servers hear of it. */\nexport const clientVersion = ${text(version)};\n\n` +
    `/** The contract's operationId, by method and path template as in AttemptInfo.operation. */\nexport const operationIds: Readonly<Record<string, string>> = ${text(ids)};\n\n` +
    "/** HEAD and DELETE succeed without a body, other methods with one, except for these operations. */\n" +
    `export const unlikeTheirMethod: ReadonlySet<string> = /* @__PURE__ */ new Set<string>(${text(unlike.map(title))});\n`
  );
}
