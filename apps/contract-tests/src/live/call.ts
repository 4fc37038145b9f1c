import { type Credentials, createOnvyClient, type OnvyResult } from "@onvy/client";
import type { Operation, Scheme } from "../contract/contract.ts";
import type { CallRequest } from "../wire/caller.ts";
import { type ReportedViolation, violationsFrom } from "../wire/violations.ts";

/** What came of a call with the built client. */
export interface Called {
  /** Whether the client took the answer for a success. */
  readonly understood: boolean;
  /** The status that the client saw; undefined when no answer reached it. */
  readonly status: number | undefined;
  readonly reported: readonly ReportedViolation[];
}

type DynamicClient = Record<string, (path: string, init: object) => Promise<OnvyResult<unknown>>>;

/** Makes one call with the built client, once: what fails must be seen, not repeated. */
export async function callThrough(
  url: string,
  { method, path }: Operation,
  request: CallRequest,
  scheme: Scheme,
  credential: string,
): Promise<Called> {
  let seen: Response | undefined;
  const client = createOnvyClient({
    ...clientCredential(scheme, credential),
    baseUrl: url,
    maxRetries: 0,
    fetch: async (input, init) => {
      seen = await fetch(input, init);
      return seen;
    },
  }) as unknown as DynamicClient; // the operation is known only now
  const send = client[method];
  if (!send) throw new Error(`The client has no method ${method}.`);
  const { error } = await send(path, {
    params: { path: request.path ?? {}, query: request.query ?? {} },
    headers: scheme.kind === "basic" ? { [scheme.header]: credential } : {},
    ...(request.body !== undefined && { body: request.body }),
  });
  return {
    understood: error === undefined,
    status: seen?.status,
    reported: violationsIn(seen?.headers.get("sl-violations")),
  };
}

/** A client is made with one credential; Basic, for the token endpoint, is given with the call and replaces it. */
function clientCredential({ kind }: Scheme, credential: string): Credentials {
  if (kind === "bearer") return { accessToken: credential.replace(/^Bearer /, "") };
  return { apiKey: kind === "apiKey" ? credential : "replaced" };
}

function violationsIn(header: string | null | undefined): ReportedViolation[] {
  try {
    return violationsFrom(JSON.parse(header ?? "[]"));
  } catch {
    return []; // Prism cuts a long header off; the answer is checked without it
  }
}
