import { afterEach, beforeEach, vi } from "vitest";
import { createOnvyClient } from "../src/client.ts";
import type { AttemptInfo, Fetch, OnvyClientOptions } from "../src/options.ts";

/** An answer with a JSON body. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json", ...headers },
  });
}

/** An answer with any body. */
export function answer(status: number, body: BodyInit | null = null, headers: HeadersInit = {}): Response {
  return new Response(body, { status, headers });
}

export interface Sent {
  url: string;
  method: string;
  headers: Headers;
  body: BodyInit | null | undefined;
  init: RequestInit;
}

type Step = Response | Error | ((sent: Sent) => Response | Promise<Response>);

/** A fetch that answers from a list (the last entry repeats) and notes what it was called with. */
export function scripted(...steps: Step[]): { fetch: Fetch; sent: Sent[] } {
  const sent: Sent[] = [];
  const fetch: Fetch = async (url, init) => {
    const request = {
      url,
      method: init.method ?? "GET",
      headers: new Headers(init.headers), // A copy: the next attempt changes the original.
      body: init.body,
      init,
    };
    sent.push(request);
    const step = steps[Math.min(sent.length, steps.length) - 1];
    if (step instanceof Error) throw step;
    if (step instanceof Response) return step.clone();
    if (!step) throw new Error("scripted() needs a step");
    return step(request);
  };
  return { fetch, sent };
}

/** A fetch whose answer never comes; it rejects when its signal is aborted, as the real one does. */
export const silent: Fetch = (_url, init) =>
  new Promise((_resolve, reject) => {
    init.signal?.addEventListener("abort", () => reject(init.signal?.reason));
  });

/** A list that `onAttempt` fills. */
export function recorder(): { infos: AttemptInfo[]; onAttempt: (info: AttemptInfo) => void } {
  const infos: AttemptInfo[] = [];
  return { infos, onAttempt: (info) => void infos.push(info) };
}

export const user = { id: "avery", created_at: "2026-01-01T00:00:00Z", updated_at: "2026-01-01T00:00:00Z" };
export const apiKey = "key_3f9a";

/** A client over scripted answers, whose retries do not wait. */
export function clientOver(...args: Parameters<typeof scripted>) {
  const { fetch, sent } = scripted(...args);
  const { infos, onAttempt } = recorder();
  const options: OnvyClientOptions = { apiKey, fetch, onAttempt };
  return { onvy: createOnvyClient(options), options, fetch, sent, infos };
}

/** Gives each test of the file waits of no length, real timers and an environment without a key. */
export function isolateEachTest(): void {
  beforeEach(() => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    vi.stubEnv("ONVY_API_KEY", undefined);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
}

/** Runs without some globals. `vi.stubGlobal` would leave the name with no value, which is another thing. */
export async function without<T>(names: string[], run: () => Promise<T>): Promise<T> {
  new Headers(); // Node loads its fetch at first use, and that asks for all of them.
  const kept = names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const name of names) Reflect.deleteProperty(globalThis, name);
  try {
    return await run();
  } finally {
    for (const [name, descriptor] of kept)
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
  }
}
