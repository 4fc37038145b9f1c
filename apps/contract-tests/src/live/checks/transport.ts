import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import type { Operation } from "@onvy/contract/operations";
import type { Exchange } from "../../wire/recorder.ts";
import { type Finding, finding } from "../finding.ts";

/** Why no answer can be judged: it is late, or cut off, or leads elsewhere. */
export function transportFindings(
  operation: Operation,
  { fault, status, responseHeaders }: Exchange,
): Finding[] {
  if (fault !== undefined) return [finding("response", "a whole answer", fault)];
  if (status < 300 || status >= 400) return [];
  const promised = promisedStatuses(operation);
  const { location } = responseHeaders;
  // Without the query, which may hold what a person sent.
  const where = location === undefined ? "nowhere" : (location.split(/[?#]/)[0] ?? "");
  return [finding("response.status", promised, `${status} to ${where}`)];
}

/** The statuses of success that an operation declares, in words. */
export function promisedStatuses({ responses }: Operation): string {
  return responses
    .map(({ key }) => key)
    .filter((key) => /^2/.test(key))
    .join(" or ");
}

const decoders: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  identity: (bytes) => bytes,
  gzip: gunzipSync,
  "x-gzip": gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
};

/** The body's bytes without their content encoding (RFC 9110 section 8.4), or why they cannot be had. */
export function decoded({ responseHeaders, responseBody }: Exchange): Buffer | Finding {
  const encoding = (responseHeaders["content-encoding"] ?? "identity").trim().toLowerCase();
  const decode = decoders[encoding];
  const location = "response.headers.content-encoding";
  if (!decode) return finding(location, "an encoding that the client accepts", encoding);
  try {
    return responseBody.length === 0 ? responseBody : decode(responseBody);
  } catch {
    return finding(location, encoding, `bytes that are no ${encoding}`);
  }
}
