/** An operation as a call of the typed client. */
import { textOf } from "../model/type-text.ts";
import { literal } from "./literal.ts";
import type { SampleCall } from "./sample.ts";

export function typescriptSample(call: SampleCall): string {
  const { operation } = call;
  if (operation.webhook) return receiverSample;
  if (operation.credentials[0]?.kind === "basic") return tokenSample(call);
  if (operation.parameters.some(({ name }) => name === "page")) return listSample(call);
  if (operation.method === "HEAD") return headSample(call);
  return callSample(call);
}

const client = "const onvy = createOnvyClient(); // The key comes from ONVY_API_KEY.";

function program(imports: string, ...paragraphs: string[]): string {
  return [`import { ${imports} } from "@onvy/client";`, ...paragraphs].join("\n\n");
}

function callSample(call: SampleCall): string {
  const { operation } = call;
  const invocation = `onvy.${operation.method}("${operation.path}"${init(call)})`;
  const name = resultName(call);
  if (name === undefined) return program("createOnvyClient, unwrap", client, `await unwrap(${invocation});`);
  return program(
    "createOnvyClient, unwrap",
    client,
    `const ${name} = await unwrap(\n  ${invocation.replaceAll("\n", "\n  ")},\n);\nconsole.log(${name});`,
  );
}

function listSample(call: SampleCall): string {
  const { operation } = call;
  const list = operation.responses[0]?.body?.fields[0];
  const item = variable(list?.inside ?? "item");
  return program(
    "createOnvyClient, paginate",
    client,
    `for await (const ${item} of paginate(onvy, "${operation.path}"${init(call)})) {\n  console.log(${item});\n}`,
  );
}

function headSample({ operation }: SampleCall): string {
  const header = operation.responses[0]?.headers[0]?.name.toLowerCase() ?? "date";
  return program(
    "createOnvyClient",
    client,
    `const { error, response } = await onvy.HEAD("${operation.path}");\nif (error) throw error;\nconsole.log(response.headers.get("${header}"));`,
  );
}

function tokenSample({ path, body }: SampleCall): string {
  const { scope } = body as { scope: string }; // the contract's example of this one operation
  return program(
    "createOnvyClient, serverToken, unwrap",
    `// Asks for a token when a call needs one, and again shortly before it expires.
const onvy = createOnvyClient({
  accessToken: serverToken({
    projectId: ${JSON.stringify(path.project_id)},
    clientId: process.env.ONVY_CLIENT_ID ?? "northlight-backend",
    clientSecret: process.env.ONVY_CLIENT_SECRET ?? "only-for-the-mock",
    scope: ${JSON.stringify(scope)},
  }),
});`,
    `const { users } = await unwrap(onvy.GET("/users"));\nconsole.log(users.length);`,
  );
}

function init({ path, query, body }: SampleCall): string {
  const params = {
    ...(Object.keys(path).length > 0 && { path }),
    ...(Object.keys(query).length > 0 && { query }),
  };
  const options = { ...(Object.keys(params).length > 0 && { params }), ...(body !== undefined && { body }) };
  return Object.keys(options).length > 0 ? `, ${literal(options, "", 20)}` : "";
}

function resultName({ operation, answer }: SampleCall): string | undefined {
  const body = operation.responses.find(({ status }) => status === answer.status)?.body;
  if (body === undefined) return undefined;
  const name = variable(body.schema ?? "answer");
  return textOf(body.type).startsWith("array of ") ? `${name}s` : name;
}

function variable(schema: string): string {
  const name = schema.replace(/Response$/, "");
  return name.replace(/^[A-Z]+(?=[A-Z][a-z])|^[A-Z]/, (start) => start.toLowerCase());
}

const receiverSample = `import { deliveryKey, OnvyWebhookError, verifyWebhook } from "@onvy/client/webhooks";

const handled = new Set<string>(); // In production: a table, with the key unique.

export async function receive(request: Request): Promise<Response> {
  try {
    const delivery = await verifyWebhook({
      body: await request.arrayBuffer(), // The raw bytes: a parsed body cannot be verified.
      headers: request.headers,
      secrets: process.env.ONVY_WEBHOOK_SECRET ?? "",
    });
    if (handled.has(deliveryKey(delivery))) return new Response(null, { status: 204 });
    for (const event of delivery.events) console.log(event.name, event.user_id, event.data?.id);
    handled.add(deliveryKey(delivery));
    return new Response(null, { status: 204 });
  } catch (error) {
    if (error instanceof OnvyWebhookError) return new Response(error.reason, { status: 400 });
    throw error;
  }
}`;
