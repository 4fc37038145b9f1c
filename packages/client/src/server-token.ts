import { connect } from "./client.ts";
import type { CredentialSource } from "./credentials.ts";
import { OnvyError, OnvyResponseError } from "./errors.ts";
import type { ConnectionOptions } from "./options.ts";
import { unwrap } from "./unwrap.ts";

const PATH = "/v1/projects/{project_id}/auth/server";

/** A call that is under way when the token is replaced should still be accepted. */
const LONGEST_MARGIN = 60_000;

/** A confidential client of one project, and how to reach the token endpoint. */
export interface ServerTokenOptions extends ConnectionOptions {
  projectId: string;
  clientId: string;
  clientSecret: string;
  /** Scopes, separated by spaces: `users:create users:read`. */
  scope?: string | undefined;
}

/**
 * A provider for `accessToken`, for backends: exchanges a client's id and secret for a token of the project. The
 * token is kept until a minute (or a tenth of its life, if that is shorter) before it expires, and concurrent calls
 * wait for one request. The request has the retries and timeouts of any call; its error becomes the call's error.
 */
export function serverToken(options: ServerTokenOptions): () => Promise<string> {
  const { projectId, scope } = options;
  const onvy = connect(options, () => basicCredential(options));
  let token: string;
  let staleAt = 0;
  let pending: Promise<string> | undefined;

  const refresh = async () => {
    const answer = await unwrap(
      onvy.POST(PATH, {
        params: { path: { project_id: projectId } },
        body: { scope } as { scope: string }, // JSON leaves out a scope that is undefined.
        idempotent: true, // A second token does no harm.
      }),
    );
    if (!answer?.access_token) {
      throw new OnvyResponseError(`POST ${PATH} answered without a token`, {
        operation: `POST ${PATH}`,
        attempts: 1,
      });
    }
    const lifetime = (answer.expires_in ?? 0) * 1000;
    token = answer.access_token;
    staleAt = Date.now() + lifetime - Math.min(LONGEST_MARGIN, lifetime / 10);
    return token;
  };

  return async () => {
    if (Date.now() < staleAt) return token;
    pending ??= refresh().finally(() => {
      pending = undefined;
    });
    return pending;
  };
}

/** RFC 7617. */
function basicCredential({ clientId, clientSecret }: ServerTokenOptions): CredentialSource {
  if (!clientId || !clientSecret || clientId.includes(":")) {
    throw new OnvyError("`clientId` or `clientSecret` is empty, or the id holds a colon.");
  }
  return {
    option: "clientSecret",
    header: "authorization",
    prefix: "Basic ",
    value: base64(`${clientId}:${clientSecret}`),
    isProjectSecret: true,
  };
}

function base64(text: string): string {
  if (/[^\0-\xff]/.test(text)) {
    throw new OnvyError("`clientId` or `clientSecret` is not Latin-1.");
  }
  return btoa(text);
}
