import { OnvyWebhookError } from "./error.ts";
import { bytesOf, hmacKey } from "./hmac.ts";
import type { WebhookDelivery } from "./types.ts";

/** What arrived, untouched, and the secrets it may be signed with. */
export interface WebhookInput {
  /** The raw body. A parsed one cannot be verified: the signature covers its exact bytes. */
  body: string | ArrayBuffer | ArrayBufferView;
  /** All headers, as `Headers` or as Node gives them. */
  headers: Headers | Record<string, string | readonly string[] | undefined>;
  /** The webhook's `hmac_secret`; several while it is being rotated. */
  secrets: string | readonly string[];
}

/**
 * Verifies a delivery and gives its content. Throws an `OnvyWebhookError`, whose `reason` says why, unless the
 * body carries a valid signature by one of the secrets.
 *
 * ONVY signs the body only: `X-Webhook-Timestamp` and `X-Webhook-ID` can be forged, and a delivery can be replayed.
 * So remember each `deliveryKey` and skip what was handled before, as ONVY's at-least-once delivery needs anyway.
 */
export async function verifyWebhook({ body, headers, secrets }: WebhookInput): Promise<WebhookDelivery> {
  const bytes = bytesOf(body);
  if (!bytes) {
    throw new OnvyWebhookError(
      "parsed-body",
      "The webhook's body must be a string or bytes, as it arrived: a parsed one cannot be verified.",
    );
  }
  const candidates = typeof secrets === "string" ? [secrets] : secrets;
  if (!candidates?.length || !candidates.every((secret) => typeof secret === "string" && secret !== "")) {
    throw new OnvyWebhookError("no-secret", "`secrets` is empty or holds an empty secret.");
  }
  const signature = parseSignature(readHeader(headers, "x-webhook-signature"));

  // Every secret is tried, and `verify` compares in constant time.
  const checks = await Promise.all(
    candidates.map(async (secret) =>
      crypto.subtle.verify("HMAC", await hmacKey(secret, "verify"), signature, bytes),
    ),
  );
  if (!checks.includes(true)) {
    throw new OnvyWebhookError("wrong-signature", "The webhook's signature fits none of the secrets.");
  }
  return parseDelivery(bytes);
}

/** The key to remember a delivery by, so that a repeated or replayed one is handled once. */
export function deliveryKey(delivery: Pick<WebhookDelivery, "project_id" | "id">): string {
  return `${delivery.project_id ?? ""}/${delivery.id}`;
}

function readHeader(headers: WebhookInput["headers"], name: string): string | undefined {
  // Of any implementation of Headers.
  if (typeof headers?.get === "function") return headers.get(name) ?? undefined;
  for (const [key, value] of Object.entries(headers ?? {})) {
    if (key.toLowerCase() === name && value !== undefined) return String(value);
  }
  return undefined;
}

/** `sha256=` and 64 hex digits in lower case, exactly. */
function parseSignature(header: string | undefined): Uint8Array<ArrayBuffer> {
  if (header === undefined) {
    throw new OnvyWebhookError("no-signature", "The webhook has no `X-Webhook-Signature` header.");
  }
  if (!/^sha256=[0-9a-f]{64}$/.test(header)) {
    throw new OnvyWebhookError(
      "malformed-signature",
      "`X-Webhook-Signature` is not `sha256=` and 64 hex digits in lower case.",
    );
  }
  const pairs = header.slice(7).match(/../g) as string[]; // The pattern has seen that there are 32.
  return Uint8Array.from(pairs, (hex) => Number.parseInt(hex, 16));
}

/** Checks what a receiver relies on: `id`, and events with names. The rest is the contract's word. */
function parseDelivery(bytes: Uint8Array): WebhookDelivery {
  let delivery: Partial<WebhookDelivery> | null | undefined;
  try {
    delivery = JSON.parse(new TextDecoder().decode(bytes));
  } catch {} // The parser's message quotes the body.
  const isDelivery =
    typeof delivery?.id === "string" &&
    Array.isArray(delivery.events) &&
    delivery.events.every((event) => typeof event?.name === "string");
  if (!isDelivery) throw new OnvyWebhookError("malformed-payload", "The webhook's body is not a delivery.");
  return delivery as WebhookDelivery;
}
