/** Writes suites/generated/documented.ts, a module that compiles only if every documented body fits the client's types. */
import { loadDocumented } from "@onvy/contract/documented";
import { keepGenerated } from "@onvy/contract/generated";
import type { Json } from "@onvy/contract/json";

const heading = `// Generated from openapi/documented-examples.json by \`pnpm codegen\`: do not edit.
// Each body that ONVY's documentation shows must be of the type that the client gives it, with nothing to spare.
import type { CallInit, DataOf } from "@onvy/client";
import type { WebhookDelivery } from "@onvy/client/webhooks";
`;

const checks = loadDocumented().flatMap((example) => {
  const { name, method, path, request, response } = example;
  if (method === "WEBHOOK") return [check(`${name}: request`, request, "WebhookDelivery")];
  const of = `<"${method}", "${path}">`;
  return [
    ...(request === null ? [] : [check(`${name}: request`, request, `CallInit${of}["body"]`)]),
    ...(response === null ? [] : [check(`${name}: response`, response, `DataOf${of}`)]),
  ];
});

await keepGenerated(new URL("../suites/generated/", import.meta.url), {
  "documented.ts": [heading, ...checks].join("\n"),
});

// Literals in place: a JSON import would widen each enum value to string.
function check(title: string, body: Json, type: string): string {
  return `/** ${title} */\n(${JSON.stringify(body, null, 2)}) satisfies ${type};\n`;
}
