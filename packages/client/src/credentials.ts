import { OnvyError } from "./errors.ts";

/** A secret, or a function that gives one. The function is called for every attempt: it decides what to cache. */
export type CredentialValue = string | (() => string | PromiseLike<string>);

/** Where a credential comes from and how it is sent. */
export interface CredentialSource {
  /** The option that error messages name. */
  option: string;
  header: "X-API-Key" | "Authorization";
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
    return { option: "apiKey", header: "X-API-Key", prefix: "", value: apiKey, isProjectSecret: true };
  }
  return {
    option: "accessToken",
    header: "Authorization",
    prefix: "Bearer ",
    value: accessToken,
    isProjectSecret: false,
  };
}

/** Puts the credential on a request; gives a promise only if a provider has to be asked. */
export function authorize(
  headers: Headers,
  source: CredentialSource,
  dangerouslyAllowBrowser: boolean | undefined,
): Promise<void> | undefined {
  if (source.isProjectSecret && !dangerouslyAllowBrowser && isBrowserPage()) {
    throw new OnvyError(
      "Every visitor of a web page could read the project's secret. Call ONVY from a server, pass a user's " +
        "`accessToken`, or set `dangerouslyAllowBrowser`.",
    );
  }
  const { value } = source;
  if (typeof value === "function") return authorizeLater(headers, source, value);
  headers.set(source.header, headerValue(source, value ?? environmentKey()));
  return undefined;
}

async function authorizeLater(
  headers: Headers,
  source: CredentialSource,
  provider: () => string | PromiseLike<string>,
): Promise<void> {
  let value: string;
  try {
    value = await provider();
  } catch (cause) {
    // serverToken's own errors say best what went wrong.
    if (cause instanceof OnvyError) throw cause;
    throw new OnvyError(`The \`${source.option}\` provider failed.`, { cause });
  }
  headers.set(source.header, headerValue(source, value));
}

function headerValue({ option, prefix }: CredentialSource, value: string | undefined): string {
  if (typeof value !== "string" || value === "") {
    throw new OnvyError(
      `No credential: \`${option}\` is empty. Pass \`apiKey\` or \`accessToken\`, or set ONVY_API_KEY in the environment.`,
    );
  }
  // fetch would refuse it too, with a message that prints it.
  if (/[^\x20-\x7e\xa0-\xff]/.test(value)) {
    throw new OnvyError(
      `\`${option}\` holds a line break or another character that an HTTP header cannot carry.`,
    );
  }
  return prefix + value;
}

/** Read late, so that a `.env` file loaded after the client's module still counts. */
function environmentKey(): string | undefined {
  // A cast, because this package is type-checked without Node's types: most runtimes it serves lack them.
  const { process } = globalThis as unknown as { process: { env: Record<string, string | undefined> } };
  try {
    return process.env.ONVY_API_KEY;
  } catch {} // There is no environment, or Deno may not read it.
}

/** Whether this code runs in a web page, where everybody can read a credential. Workers have no document. */
function isBrowserPage(): boolean {
  return typeof window === "object" && typeof window.document === "object";
}
