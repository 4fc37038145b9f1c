import { safely } from "./safely.ts";

/** What is asked of a runtime. This package is type-checked without Node's types: most runtimes it serves lack them. */
interface Runtime {
  process?: { env: Record<string, string | undefined> };
  navigator?: { product?: string; userAgent?: string };
  document?: unknown;
}
const runtime = globalThis as Runtime;

/** Read late, so that a `.env` file loaded after the client's module still counts. Deno may refuse to read it. */
export function environmentKey(): string | undefined {
  return safely(() => runtime.process?.env.ONVY_API_KEY);
}

/**
 * Whether this code runs where its users are: in a web page, in a page's worker, in a React Native app. Everybody
 * there can read a credential, and the runtime has a `User-Agent` of its own.
 */
export function isClientSide(): boolean {
  const { navigator, document } = runtime;
  return (
    typeof document === "object" ||
    navigator?.product === "ReactNative" ||
    /^Mozilla/.test(navigator?.userAgent ?? "")
  );
}
