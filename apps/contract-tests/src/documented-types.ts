import { type DocumentedExample, loadDocumented } from "./contract/documented.ts";
import type { Json } from "./contract/json.ts";

const heading = `// Generated from openapi/documented-examples.json by \`scripts/codegen.ts\`: do not edit.
// Each body that ONVY's documentation shows must be of the type that the client gives it, with nothing to spare.
import type { CallInit, DataOf } from "@onvy/client";
import type { WebhookDelivery } from "@onvy/client/webhooks";
`;

/** A module that compiles only if every documented body has the type of its place in the client. */
export function renderDocumentedTypes(examples: readonly DocumentedExample[] = loadDocumented()): string {
  const checks = examples.flatMap((example) => {
    const { name, method, path, request, response } = example;
    if (method === "WEBHOOK") return [check(`${name}: request`, request, "WebhookDelivery")];
    const of = `<"${method}", "${path}">`;
    return [
      ...(request === null ? [] : [check(`${name}: request`, request, `CallInit${of}["body"]`)]),
      ...(response === null ? [] : [check(`${name}: response`, response, `DataOf${of}`)]),
    ];
  });
  return [heading, ...checks].join("\n");
}

// Literals in place: a JSON import would widen each enum value to string.
function check(title: string, body: Json, type: string): string {
  return `/** ${title} */\n(${JSON.stringify(body, null, 2)}) satisfies ${type};\n`;
}
