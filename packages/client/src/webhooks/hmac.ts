/** The key that ONVY signs with: the UTF-8 bytes of the webhook's `hmac_secret`. */
export function hmacKey(secret: string, usage: "sign" | "verify"): Promise<CryptoKey> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  return crypto.subtle.importKey("raw", new TextEncoder().encode(secret), algorithm, false, [usage]);
}

/**
 * The bytes of a raw body; undefined if it is anything else, such as an object that was parsed already. They are a
 * copy: a server may reuse its buffer while the signature is being checked.
 */
export function bytesOf(body: unknown): Uint8Array<ArrayBuffer> | undefined {
  if (typeof body === "string") return new TextEncoder().encode(body);
  // Of any realm, such as that of jsdom.
  if (Object.prototype.toString.call(body) === "[object ArrayBuffer]") {
    return new Uint8Array(body as ArrayBuffer).slice();
  }
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength).slice();
  return undefined;
}
