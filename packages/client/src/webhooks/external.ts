import type { Fetch, FetchInit } from "../options.ts";
import { within } from "../timeout.ts";
import { OnvyWebhookError } from "./error.ts";

/** Where an externalised payload may come from, and how much of it. */
export interface ExternalOptions {
  /** Exact hosts, such as `payloads.example.com`. ONVY documents none: take them from a delivery you trust. */
  allowedHosts: readonly string[];
  /** Default: 10 MiB. */
  maxBytes?: number | undefined;
  /** Milliseconds, until the last byte. Default: 30 000. */
  timeout?: number | undefined;
  signal?: AbortSignal | undefined;
  fetch?: Fetch | undefined;
}

/**
 * Loads the payload of an event that ONVY externalised (`event.url`). Call it for a verified delivery only. It asks
 * allowed hosts only, over https, follows no redirect, sends no credential, and stops at `maxBytes`. The payload's
 * shape is not documented, so it is `unknown`. Throws an `OnvyWebhookError`.
 */
export async function fetchExternal(
  event: { url?: string | undefined },
  options: ExternalOptions,
): Promise<unknown> {
  const { maxBytes = 10 * 2 ** 20, timeout = 30_000, signal, fetch: send = fetch } = options;
  const url = allowedUrl(event.url, options.allowedHosts);
  const text = await within(timeout, signal, async (stop) => {
    const init = { redirect: "manual", signal: stop } as FetchInit; // The rest is as it is for a GET.
    const response = (await send(url, init)) as Response; // Whatever was given as `fetch`.
    if (response.ok) return readText(response, maxBytes);
    response.body?.cancel().catch(() => {});
    throw new OnvyWebhookError("not-available", `The payload's server answered ${response.status}.`);
  }).catch((cause) => {
    if (cause instanceof OnvyWebhookError) throw cause;
    throw new OnvyWebhookError("not-available", "The payload could not be loaded.", { cause });
  });
  try {
    return JSON.parse(text);
  } catch {
    throw new OnvyWebhookError("malformed-payload", "The payload is not JSON.");
  }
}

function allowedUrl(text: string | undefined, allowedHosts: readonly string[]): string {
  try {
    const url = new URL(String(text));
    const isPlain = url.protocol === "https:" && !url.username && !url.password;
    if (isPlain && allowedHosts.includes(url.host)) return url.href;
  } catch {}
  throw new OnvyWebhookError(
    "forbidden-url",
    "The event has no `url`, or not one that is https on an allowed host.",
  );
}

async function readText(response: Response, maxBytes: number): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  if (!response.body) return text;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > maxBytes) {
      reader.cancel().catch(() => {});
      throw new OnvyWebhookError("too-large", `The payload is larger than ${maxBytes} bytes.`);
    }
    text += decoder.decode(value, { stream: true });
  }
}
