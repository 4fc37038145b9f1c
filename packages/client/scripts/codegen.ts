/** Writes src/generated/ from openapi/onvy.yaml. */
import { readFile } from "node:fs/promises";
import { contractFile } from "@onvy/contract/document";
import { keepGenerated } from "@onvy/contract/generated";
import { asObject, at } from "@onvy/contract/json";
import { loadContract, title } from "@onvy/contract/operations";
import { runtimeFacts } from "./facts.ts";
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
  "summaries.ts": heading + summaries(),
  "operations.ts": heading + runtimeFacts(operations, servers[0]?.url ?? "", version),
});

/** A type for each schema of the contract, under its own name; src/webhooks/types.ts says more of the webhooks'. */
function namedSchemas(): string {
  const names = Object.keys(components.schemas).filter((name) => !name.includes("Webhook"));
  const lines = names.map((name) => `export type ${name} = components["schemas"]["${name}"];\n`);
  return `import type { components } from "./paths.ts";\n\n${lines.join("")}`;
}

/** What each operation is for, as the doc comments that an editor shows at the arguments of a call. */
function summaries(): string {
  const members = operations.map((operation) => {
    const { summary } = asObject(
      at(document.root, ["paths", operation.path, operation.method.toLowerCase()]),
    );
    const comment = `/** ${String(summary ?? title(operation)).replaceAll("*/", "* /")} */`;
    return `  "${title(operation)}": {\n    ${comment}\n    params: unknown;\n    ${comment}\n    body: unknown;\n  };\n`;
  });
  return `/** The contract's summaries, by method and path template. */\nexport interface Summaries {\n${members.join("")}}\n`;
}
