import type { Authorize, CredentialHeader } from "./call.ts";
import { OnvyError } from "./errors.ts";
import { isOurs } from "./failure.ts";
import { environmentKey, isClientSide } from "./runtime.ts";

/** A secret, or a function that gives one. The function is called for every attempt: it decides what to cache. */
export type CredentialValue = string | (() => string | PromiseLike<string>);

/** Where a credential comes from and how it is sent. */
export interface CredentialSource {
  /** The option that error messages name. */
  option: string;
  header: "x-api-key" | "authorization";
  prefix: "" | "Bearer " | "Basic ";
  value: CredentialValue | undefined;
  /** It opens the whole project, so it must not reach a browser. */
  isProjectSecret: boolean;
}

/** Finds the credential among a client's options. */
export function credentialSource(options: {
  apiKey?: CredentialValue | undefined;
  accessToken?: CredentialValue | undefined;
}): CredentialSource {
  const { apiKey, accessToken } = options;
  if (accessToken === undefined) {
    return { option: "apiKey", header: "x-api-key", prefix: "", value: apiKey, isProjectSecret: true };
  }
  return {
    option: "accessToken",
    header: "authorization",
    prefix: "Bearer ",
    value: accessToken,
    isProjectSecret: false,
  };
}

/** What gives the credential's header: at once, or as a promise if a provider has to be asked. */
export function authorizer(
  source: CredentialSource,
  dangerouslyAllowBrowser: boolean | undefined,
): Authorize {
  const { option, header, prefix, value, isProjectSecret } = source;
  const carried = (secret: string | undefined): CredentialHeader => {
    if (typeof secret !== "string" || secret === "") {
      throw new OnvyError(`No credential: \`${option}\` is empty. Pass one, or set ONVY_API_KEY.`);
    }
    // fetch would refuse it too, with a message that prints it.
    if (/[^\x20-\x7e\xa0-\xff]/.test(secret)) {
      throw new OnvyError(`\`${option}\` holds a character that no HTTP header can carry.`);
    }
    return [header, prefix + secret];
  };
  const failed = (cause: unknown) => {
    // serverToken's own errors say best what went wrong.
    throw isOurs(cause) ? cause : new OnvyError(`The \`${option}\` provider failed.`, { cause });
  };
  return () => {
    if (isProjectSecret && !dangerouslyAllowBrowser && isClientSide()) {
      throw new OnvyError(
        "Users of this page or app could read the project's secret. Call from a server, or pass a user's " +
          "`accessToken`, or `dangerouslyAllowBrowser`.",
      );
    }
    if (typeof value !== "function") return carried(value ?? environmentKey());
    return new Promise<string>((resolve) => resolve(value())).catch(failed).then(carried);
  };
}
