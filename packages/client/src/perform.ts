import { judge, read } from "./answer.ts";
import type { Authorize, Call, Outcome } from "./call.ts";
import { type Middleware, run } from "./core.ts";
import type { CallOptions } from "./options.ts";
import { safely } from "./safely.ts";
import { send } from "./send.ts";

/** Where calls go, and with what. */
export interface Target {
  baseUrl: string;
  /** Where the credential may go: the base address's origin, with a slash. */
  origin: string;
  authorize: Authorize;
}

/** One call: builds the request, sends it, and runs the middleware around that. Rejects if no answer came. */
export async function perform(
  call: Call,
  target: Target,
  options: CallOptions,
  middleware: readonly Middleware[],
): Promise<Outcome> {
  let outcome: Outcome | undefined;
  let shown: Response | undefined;
  const { response } = await run(call, target, options, middleware, async (request) => {
    outcome = await send(request, call, target.authorize);
    shown = middleware.length ? copyOf(outcome) : outcome.response;
    return shown;
  });
  // A middleware may have given another answer.
  if (!outcome || response !== shown) return judge(call, { response, raw: await read(call, response) });
  return { ...outcome, response };
}

/** A middleware may look at the answer as it likes: its body is there to be read again. */
function copyOf({ response, raw }: Outcome): Response {
  const { status, statusText, headers } = response;
  // No `Response` can be made of a redirect that a browser hides.
  return safely(() => new Response(raw || null, { status, statusText, headers })) ?? response;
}
