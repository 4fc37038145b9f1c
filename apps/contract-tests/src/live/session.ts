import type { CallRequest, Contract, Operation } from "@onvy/contract/operations";
import { title } from "@onvy/contract/operations";
import { type Credential, filledPath, type Outcome, send, type Tamper } from "../wire/caller.ts";
import { rawExchange } from "../wire/raw.ts";
import { type Exchange, startRecorder } from "../wire/recorder.ts";
import { type Finding, finding, Unproved } from "./finding.ts";
import { createIdentifiers } from "./identifiers.ts";
import type { Journal } from "./journal.ts";
import { createPace } from "./pace.ts";
import type { Settings } from "./settings.ts";

/** An exchange, and the operation it belongs to. */
export interface Recorded {
  readonly operation: Operation;
  readonly exchange: Exchange;
}

/** One run against one server. */
export type Session = Awaited<ReturnType<typeof startSession>>;

/** Starts a session: a recorder in front of the target, on loopback. The signal stops it between two calls. */
export async function startSession(
  contract: Contract,
  settings: Settings,
  journal: Journal,
  signal?: AbortSignal,
) {
  const { target, timeout } = settings;
  const recorder = await startRecorder(target, { timeout });
  const identifiers = createIdentifiers(contract, settings.values, journal.snapshot);
  const pace = createPace(settings.rate);
  const recorded: Recorded[] = [];
  const travel = <Made extends { readonly exchange: Exchange }>(
    operation: Operation,
    call: () => Promise<Made>,
  ): Promise<Made> =>
    pace(async () => {
      const made = await call();
      if (settings.har !== undefined) recorded.push({ operation, exchange: made.exchange });
      return made;
    });

  return {
    contract,
    settings,
    identifiers,
    recorded: recorded as readonly Recorded[],
    /** Calls with the built client, and what stood on the wire. */
    send: (
      operation: Operation,
      request: CallRequest,
      given: Credential,
      tamper?: Tamper,
    ): Promise<Outcome> =>
      travel(operation, async () => {
        const { data, error, exchanges } = await send(recorder, operation, request, given, tamper);
        const [exchange] = exchanges;
        if (!exchange) throw new Error(`The client sent nothing for ${title(operation)}.`, { cause: error });
        return { data, error, exchange };
      }),
    /** Sends what the client cannot, or would hide: no body, and headers besides the credential. */
    sendRaw: async (
      operation: Operation,
      request: CallRequest,
      { scheme, credential }: Credential,
      more: Readonly<Record<string, string>> = {},
    ): Promise<Exchange> => {
      const headers = { [scheme.header]: credential, ...more };
      const raw = { method: operation.method, target: filledPath(operation, request), headers };
      return (await travel(operation, async () => ({ exchange: await rawExchange(target, raw, timeout) })))
        .exchange;
    },
    /** Does a call and keeps what came of it, unless an earlier part of this run has. */
    prove: async (
      operation: Operation,
      call: string,
      make: () => Promise<readonly Finding[]>,
    ): Promise<void> => {
      signal?.throwIfAborted();
      if (journal.has(title(operation), call)) return;
      const started = Date.now();
      const came = await make().then(
        (findings) => ({ findings }),
        (error) => {
          if (error instanceof Unproved) return { findings: [], unproved: error.message };
          throw error;
        },
      );
      const result = { operation: title(operation), call, ...came, took: Date.now() - started };
      journal.add({ result, snapshot: identifiers.snapshot() });
    },
    /** The credentials at hand for an operation. */
    credentialsFor: ({ security }: Operation): readonly Credential[] =>
      security.flatMap((scheme) => {
        const credential = settings.credential(scheme);
        return credential === undefined ? [] : [{ scheme, credential }];
      }),
    close: recorder.close,
  };
}

/** What is wrong with a status that is one of a few; the transport's own faults come first. */
export function statusFindings(
  { fault, status }: Exchange,
  isAllowed: (status: number) => boolean,
  promised: string,
): Finding[] {
  if (fault !== undefined) return [finding("response", "a whole answer", fault)];
  return isAllowed(status) ? [] : [finding("response.status", promised, String(status))];
}
