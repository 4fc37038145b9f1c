import type { WebhookEvent } from "../../webhooks/types.ts";
import type { World } from "../world.ts";
import { signWebhook } from "./sign.ts";

/** Where a project's deliveries go. */
export interface WebhookTarget {
  /** A URL, or the handler itself: it gets the request, and its answer counts as the server's. */
  readonly to: string | URL | ((request: Request) => unknown);
  /** The key of the signature. */
  readonly secret: string;
  /** Only events with these names. Default: every one that happens. */
  readonly events?: readonly string[];
  /** Milliseconds by the fake's clock in which events gather in one delivery. Default: those of one moment. */
  readonly batchTime?: number;
  /** Used instead of the global `fetch` where `to` is a URL. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
  /** Where links to externalised payloads lead. Default: `https://fake.onvy.test`. */
  readonly payloadOrigin?: string;
}

/** A delivery on its way. */
export interface Envelope {
  readonly id: string;
  readonly events: readonly WebhookEvent[];
  readonly body: string;
  headers: Record<string, string>;
  readonly attempts: { at: string; status: number | undefined }[];
  /** Sent again with the headers of its first time, whatever the secret is now. */
  readonly replayed?: boolean;
}

/** Statuses after which ONVY tries again, and how often. */
const retried = new Set([429, 500, 502, 503, 504]);
const mostRetries = 3;

/** Sends a delivery once, and has it sent again after ONVY's backoff where that is due. */
export async function send(
  world: World,
  target: WebhookTarget,
  envelope: Envelope,
  again: (envelope: Envelope) => void,
): Promise<void> {
  if (!envelope.replayed || !envelope.headers["X-Webhook-Signature"]) {
    // Not spread in place: React Native's preset lowers an `await` there to nonsense.
    const signature = await signWebhook(envelope.body, target.secret);
    envelope.headers = {
      "Content-Type": "application/json",
      "X-Webhook-ID": envelope.id,
      "X-Webhook-Timestamp": world.clock.stamp(),
      ...signature,
    };
  }
  const status = await post(target, envelope);
  envelope.attempts.push({ at: world.clock.stamp(), status });
  const failed = status === undefined || retried.has(status);
  if (!failed || envelope.replayed || envelope.attempts.length > mostRetries) return;
  // Exponential with a factor of one second: 1, 2 and 4 seconds.
  world.clock.after(1000 * 2 ** (envelope.attempts.length - 1), () => again(envelope));
}

async function post(
  { to, fetch = globalThis.fetch }: WebhookTarget,
  { body, headers }: Envelope,
): Promise<number | undefined> {
  try {
    if (typeof to !== "function") return (await fetch(String(to), { method: "POST", headers, body })).status;
    const answer = await to(new Request("https://receiver.test/", { method: "POST", headers, body }));
    // A handler that answers nothing received it.
    return answer instanceof Object && "status" in answer ? Number(answer.status) : 204;
  } catch {
    return undefined; // It fell over: for the sender, nothing answered.
  }
}
