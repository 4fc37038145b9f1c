import type { CallRequest, Contract, Operation, Scheme } from "@onvy/contract/operations";
import { title } from "@onvy/contract/operations";
import { callOnce, type Outcome, type Tamper } from "../wire/caller.ts";
import { rawExchange } from "../wire/raw.ts";
import { type Exchange, type Recorder, startRecorder } from "../wire/recorder.ts";
import { type Finding, finding, type Result } from "./finding.ts";
import type { Identifiers } from "./identifiers.ts";
import type { Journal } from "./journal.ts";
import type { Pace } from "./pace.ts";
import type { Settings } from "./settings.ts";

/** A scheme, and the credential for it that a person gave. */
export interface Credential {
  readonly scheme: Scheme;
  readonly credential: string;
}

/** An exchange, and the operation it belongs to; `HEAD` of a path that has none is one of its `GET`. */
export interface Recorded {
  readonly operation: Operation;
  readonly exchange: Exchange;
}

/** One run against one server. */
export interface Session {
  readonly contract: Contract;
  readonly settings: Settings;
  readonly identifiers: Identifiers;
  readonly recorded: readonly Recorded[];
  /** Calls with the built client, and what stood on the wire. */
  send(operation: Operation, request: CallRequest, given: Credential, tamper?: Tamper): Promise<Outcome>;
  /** Sends what the client cannot, or would hide. */
  sendRaw(
    operation: Operation,
    request: CallRequest,
    method: string,
    headers: Readonly<Record<string, string>>,
  ): Promise<Exchange>;
  /** Does a call and keeps what came of it, unless an earlier part of this run has. */
  prove(
    operation: Operation,
    call: string,
    make: () => Promise<readonly Finding[] | { readonly unproved: string }>,
  ): Promise<void>;
  /** The credentials at hand for an operation. */
  credentialsFor(operation: Operation): readonly Credential[];
  close(): Promise<void>;
}

/** Starts a session: a recorder in front of the target, on loopback. */
export async function startSession(
  contract: Contract,
  settings: Settings,
  { identifiers, journal, pace }: { identifiers: Identifiers; journal: Journal; pace: Pace },
): Promise<Session> {
  const { target, timeout } = settings;
  const recorder: Recorder = await startRecorder(target, { timeout });
  const recorded: Recorded[] = [];
  const keep = (operation: Operation, exchange: Exchange): void => {
    if (settings.har !== undefined) recorded.push({ operation, exchange });
  };

  const send: Session["send"] = async (
    operation,
    request,
    { scheme, credential },
    tamper = (made) => made,
  ) => {
    recorder.take();
    const { data, error } = await callOnce(
      recorder.url,
      operation,
      request,
      scheme,
      credential,
      (url, init) => fetch(tamper(new Request(url, init))),
    );
    const [exchange] = recorder.take();
    if (!exchange) throw new Error(`The client sent nothing for ${title(operation)}.`, { cause: error });
    keep(operation, exchange);
    return { data, error, exchange };
  };

  return {
    contract,
    settings,
    identifiers,
    recorded,
    send: (operation, request, given, tamper) =>
      pace.keep(
        () => send(operation, request, given, tamper),
        ({ exchange }) => exchange,
      ),
    sendRaw: (operation, request, method, headers) =>
      pace.keep(
        async () => {
          const exchange = await rawExchange(
            target,
            { method, target: fill(operation.path, request), headers },
            timeout,
          );
          keep(operation, exchange);
          return exchange;
        },
        (exchange) => exchange,
      ),
    prove: async (operation, call, make) => {
      if (journal.has(title(operation), call)) return;
      const started = Date.now();
      const made = await make();
      const came = "unproved" in made ? { findings: [], ...made } : { findings: made };
      const result: Result = { operation: title(operation), call, ...came, took: Date.now() - started };
      journal.add(result, identifiers.snapshot());
    },
    credentialsFor: ({ security }) =>
      security.flatMap((scheme) => {
        const credential = settings.credential(scheme);
        return credential === undefined ? [] : [{ scheme, credential }];
      }),
    close: recorder.close,
  };
}

/** A path template with a request's values in it. */
export function fill(path: string, { path: values = {} }: CallRequest): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values[name])));
}

/** What is wrong with a status that is one of a few; the transport's own faults come first. */
export function statusFindings(
  exchange: Exchange,
  allowed: (status: number) => boolean,
  promised: string,
): Finding[] {
  if (exchange.fault !== undefined) return [finding("response", "a whole answer", exchange.fault)];
  return allowed(exchange.status) ? [] : [finding("response.status", promised, String(exchange.status))];
}
