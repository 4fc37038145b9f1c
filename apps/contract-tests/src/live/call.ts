import { createOnvyClient } from "@onvy/client";
import type { Operation, Scheme } from "../contract/contract.ts";
import { isObject, type Json } from "../contract/json.ts";
import type { CallRequest } from "../wire/caller.ts";
import type { ReportedViolation } from "../wire/violations.ts";

/** What came of a call with the built client. */
export interface Called {
  /** Whether the client handed out data, or nothing where nothing is declared, and no error. */
  readonly understood: boolean;
  /** The status that the client saw; undefined when no answer reached it. */
  readonly status: number | undefined;
  readonly reported: readonly ReportedViolation[];
}

type DynamicClient = Record<
  string,
  (path: string, init: object) => Promise<{ data?: unknown; error?: unknown; response?: Response }>
>;

/** Makes one call with the built client, once: what fails must be seen, not repeated. */
export async function callThrough(
  url: string,
  { method, path }: Operation,
  request: CallRequest,
  scheme: Scheme,
  credential: string,
): Promise<Called> {
  const client = createOnvyClient({
    ...clientCredential(scheme, credential),
    baseUrl: url,
    maxRetries: 0,
  } as Parameters<typeof createOnvyClient>[0]) as unknown as DynamicClient; // the operation is known only now
  const send = client[method];
  if (!send) throw new Error(`The client has no method ${method}.`);
  const { error, response } = await send(path, {
    params: { path: request.path ?? {}, query: request.query ?? {} },
    headers: scheme.kind === "basic" ? { [scheme.header]: credential } : {},
    ...(request.body !== undefined && { body: request.body }),
  });
  return {
    understood: error === undefined,
    status: response?.status,
    reported: violationsIn(response?.headers.get("sl-violations")),
  };
}

/** A client is made with one credential. Basic, for the token endpoint, is given with the call. */
function clientCredential(
  { kind }: Scheme,
  credential: string,
): { apiKey: string } | { accessToken: string } {
  if (kind === "bearer") return { accessToken: credential.replace(/^Bearer /, "") };
  return { apiKey: kind === "apiKey" ? credential : "not sent" };
}

function violationsIn(header: string | null | undefined): ReportedViolation[] {
  try {
    const list = JSON.parse(header ?? "[]") as Json;
    return (Array.isArray(list) ? list : []).filter(isObject).map(({ location, code, message }) => ({
      location: Array.isArray(location) ? location.map(String) : [],
      code: String(code),
      message: String(message),
    }));
  } catch {
    return []; // Prism cuts a long header off; the answer is checked without it
  }
}
