/** An operation as a command for a terminal. */
import type { SampleCall } from "./sample.ts";

/** The server that the samples name. */
export const server = "https://production.api.onvy.health";

/** Where the samples of the webhook expect the reader's own receiver. */
export const receiver = "http://127.0.0.1:3000/webhooks/onvy";

export function curlSample(call: SampleCall): string {
  const { operation, path, query, body } = call;
  if (operation.webhook) return delivery(body);
  const search = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
  const filled = operation.path.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURIComponent(path[name] ?? ""));
  const url = `${server}${filled}${search.length > 0 ? `?${search.join("&")}` : ""}`;
  const method = { GET: "", HEAD: " --head" }[operation.method] ?? ` --request ${operation.method}`;
  const lines = [`curl${method} "${url}"`, credential(call)];
  if (url.length > 50) lines.splice(0, 1, `curl${method}`, `"${url}"`);
  if (body !== undefined) lines.push(`--header "Content-Type: application/json"`, `--data ${quoted(body)}`);
  return lines.join(" \\\n  ");
}

function credential({ operation }: SampleCall): string {
  const [first] = operation.credentials;
  if (first?.kind === "basic") return `--user "$ONVY_CLIENT_ID:$ONVY_CLIENT_SECRET"`;
  if (first?.kind === "apiKey") return `--header "${first.header}: $ONVY_API_KEY"`;
  return `--header "Authorization: Bearer $ONVY_ACCESS_TOKEN"`;
}

function delivery(body: unknown): string {
  return [
    `body=${quoted(body)}`,
    `signature=$(printf '%s' "$body" | openssl dgst -sha256 -hmac "$ONVY_WEBHOOK_SECRET" | sed 's/^.* //')`,
    [
      `curl --include "${receiver}"`,
      `--header "Content-Type: application/json"`,
      `--header "X-Webhook-Signature: sha256=$signature"`,
      `--data "$body"`,
    ].join(" \\\n  "),
  ].join("\n");
}

function quoted(body: unknown): string {
  const json = JSON.stringify(body, null, 2).replaceAll("\n", "\n  ");
  return `'${json.replaceAll("'", `'\\''`)}'`;
}
