import { bytesOf, hmacKey } from "../../webhooks/hmac.ts";

/**
 * Signs a body as ONVY does, and gives the headers to deliver it with:
 * `await signWebhook(JSON.stringify(delivery), secret)`.
 */
export async function signWebhook(
  body: string | ArrayBuffer | ArrayBufferView,
  secret: string,
): Promise<{ "X-Webhook-Signature": string }> {
  const bytes = bytesOf(body);
  if (!bytes) throw new TypeError("Sign the body as it is sent: a string or bytes.");
  const mac = await crypto.subtle.sign("HMAC", await hmacKey(secret, "sign"), bytes);
  const hex = Array.from(new Uint8Array(mac), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return { "X-Webhook-Signature": `sha256=${hex}` };
}
