/**
 * Writes src/generated/ from openapi/onvy.yaml. The only file that touches openapi-typescript.
 * In CI (`CI` set) it writes nothing and fails when a committed file is stale.
 */
import { readFile, writeFile } from "node:fs/promises";
import openapiTS, { astToString } from "openapi-typescript";
import { parse } from "yaml";

/** The parts of the contract that are read here. */
interface Contract {
  servers: { url: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, unknown> };
}
interface Operation {
  operationId?: string;
  responses: Record<string, { $ref?: string; content?: unknown }>;
}

const source = new URL("../../../openapi/onvy.yaml", import.meta.url);
const contract: Contract = parse(await readFile(source, "utf8"));

const stale: string[] = [];
await emit("paths.ts", astToString(await openapiTS(source, { defaultNonNullable: false })));
await emit("schemas.ts", namedSchemas());
await emit("operations.ts", runtimeFacts());

if (stale.length === 0) {
  console.log("src/generated/ is up to date with openapi/onvy.yaml.");
} else if (process.env.CI) {
  console.error(
    `src/generated/ is stale (${stale.join(", ")}): openapi/onvy.yaml has changed since it was generated.\n` +
      "Run `npx --yes pnpm@12.21.0 codegen` and commit the result.",
  );
  process.exitCode = 1;
} else {
  console.log(`Rewritten from openapi/onvy.yaml: ${stale.join(", ")}. Review and commit.`);
}

async function emit(name: string, text: string): Promise<void> {
  const target = new URL(`../src/generated/${name}`, import.meta.url);
  const generated = `// Generated from openapi/onvy.yaml by \`pnpm codegen\`: do not edit.\n\n${text}`;
  if (generated === (await readFile(target, "utf8").catch(() => ""))) return;
  stale.push(name);
  if (!process.env.CI) await writeFile(target, generated);
}

/** A type for each schema of the contract, under its own name; src/webhooks/types.ts says more of the webhooks'. */
function namedSchemas(): string {
  const names = Object.keys(contract.components.schemas).filter((name) => !name.includes("Webhook"));
  const lines = names.map((name) => `export type ${name} = components["schemas"]["${name}"];\n`);
  return `import type { components } from "./paths.ts";\n\n${lines.join("")}`;
}

/** The little that the client has to know at run time. */
function runtimeFacts(): string {
  const ids: Record<string, string> = {};
  const withoutContent: string[] = [];
  for (const [path, item] of Object.entries(contract.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (!/^(get|put|post|patch|delete|head)$/.test(method)) continue;
      const key = `${method.toUpperCase()} ${path}`;
      if (operation.operationId) ids[key] = operation.operationId;
      const successes = Object.entries(operation.responses).filter(([status]) => status.startsWith("2"));
      const referring = successes.find(([, { $ref }]) => $ref);
      if (referring)
        throw new Error(`${key} ${referring[0]}: codegen reads responses in place, without $ref.`);
      const hasContent = method !== "head" && successes.some(([, { content }]) => content !== undefined);
      if (!hasContent) withoutContent.push(key);
    }
  }
  const text = (value: unknown) => JSON.stringify(value, null, 2);
  return (
    `export const defaultBaseUrl = ${text(contract.servers[0]?.url)};\n\n` +
    `/** The contract's operationId, by method and path template as in AttemptInfo.operation. */\nexport const operationIds: Readonly<Record<string, string>> = ${text(ids)};\n\n` +
    "/** The operations whose success has no body. */\n" +
    `export const withoutContent: ReadonlySet<string> = /* @__PURE__ */ new Set<string>(${text(withoutContent)});\n`
  );
}
