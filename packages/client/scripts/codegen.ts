/** Writes src/generated/ from openapi/onvy.yaml. */
import { readFile } from "node:fs/promises";
import { contractFile } from "@onvy/contract/document";
import { keepGenerated } from "@onvy/contract/generated";
import { loadContract } from "@onvy/contract/operations";
import { runtimeFacts } from "./facts.ts";
import { pathsOf } from "./paths.ts";
import { summariesOf } from "./summaries.ts";

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
  "summaries.ts": heading + summariesOf(operations, document.root),
  "operations.ts": heading + runtimeFacts(operations, servers[0]?.url ?? "", version),
});

/** A type for each schema of the contract, under its own name; src/webhooks/types.ts says more of the webhooks'. */
function namedSchemas(): string {
  const names = Object.keys(components.schemas).filter((name) => !name.includes("Webhook"));
  const lines = names.map((name) => `export type ${name} = components["schemas"]["${name}"];\n`);
  return `import type { components } from "./paths.ts";\n\n${lines.join("")}`;
}
