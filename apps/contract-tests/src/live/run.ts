import type { CallRequest, Contract, Operation, Scheme } from "@onvy/contract/operations";
import { title } from "@onvy/contract/operations";
import { startProxy } from "@onvy/mock/prism";
import { callOnce } from "../wire/caller.ts";
import { type ReportedViolation, violationsFrom } from "../wire/violations.ts";
import { type Deviation, deviationsIn, type Finding, parse } from "./deviations.ts";
import { createIdentifiers, type Identifiers } from "./identifiers.ts";
import { itemOf, planOf, type Step } from "./plan.ts";
import { type Relay, startRelay, under } from "./relay.ts";
import { type Settings, SettingsError } from "./settings.ts";

/** A call of the contract that proved nothing, and why. */
export interface Unproved {
  readonly operation: string;
  readonly call: string;
  readonly reason: string;
}

/** What a run against a server found. */
export interface LiveReport {
  readonly target: string;
  readonly calls: number;
  readonly deviations: readonly Deviation[];
  readonly unproved: readonly Unproved[];
  /** What the users left behind begin with; the API cannot delete them. */
  readonly prefix: string;
}

interface Session {
  readonly settings: Settings;
  readonly identifiers: Identifiers;
  readonly relay: Relay;
  readonly proxyUrl: string;
  readonly deviations: Deviation[];
  readonly unproved: Unproved[];
  calls: number;
}

/** Sends every request of the contract to the target, one after another. Throws a SettingsError when nothing answers. */
export async function runLive(contract: Contract, settings: Settings, timeout = 30_000): Promise<LiveReport> {
  await reach(settings.target, timeout);
  const relay = await startRelay(settings.target, timeout);
  const proxy = await startProxy(relay.url);
  const identifiers = createIdentifiers(contract, settings.values);
  const session: Session = {
    settings,
    identifiers,
    relay,
    proxyUrl: proxy.url,
    deviations: [],
    unproved: [],
    calls: 0,
  };
  try {
    for (const step of planOf(contract)) await take(step, session);
  } finally {
    await proxy.close();
    await relay.close();
  }
  const { calls, deviations, unproved } = session;
  return { target: settings.target.href, calls, deviations, unproved, prefix: identifiers.prefix };
}

async function reach(target: URL, timeout: number): Promise<void> {
  try {
    await (
      await fetch(target, { method: "HEAD", redirect: "manual", signal: AbortSignal.timeout(timeout) })
    ).body?.cancel();
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const reason = (cause as NodeJS.ErrnoException).code ?? (cause as Error).message;
    throw new SettingsError(`${target.origin} does not answer: ${reason}.`);
  }
}

/** Makes a step's call with each credential at hand; a deletion, for everything that the run has made. */
async function take(step: Step, session: Session): Promise<void> {
  const { operation } = step;
  const withCredential = operation.security.flatMap((scheme) => {
    const credential = session.settings.credential(scheme);
    return credential === undefined ? [] : [{ scheme, credential }];
  });
  if (withCredential.length === 0) {
    const names = operation.security.map(({ name }) => name).join(" or ");
    session.unproved.push({
      operation: title(operation),
      call: step.name,
      reason: `no credential for ${names}`,
    });
  }
  const parameter = operation.method === "DELETE" ? itemOf(operation.path)?.[1] : undefined;
  for (const { scheme, credential } of withCredential) {
    const all = (parameter ? session.identifiers.remaining(parameter).length : 1) || 1;
    const rounds = parameter ? Math.ceil(all / withCredential.length) : 1;
    for (let round = 0; round < rounds; round++) await prove(step, scheme, credential, session);
  }
  if (operation.method === "GET" && step.name === "plain" && operation.security.length > 0)
    await proveRefusal(step, session);
}

async function prove(step: Step, scheme: Scheme, credential: string, session: Session): Promise<void> {
  const { operation, name } = step;
  const { identifiers, relay } = session;
  const prepared = identifiers.prepare(step);
  const unproved = (reason: string): void => {
    session.unproved.push({ operation: title(operation), call: name, reason });
  };
  if ("impossible" in prepared) return unproved(prepared.impossible);
  session.calls++;
  let seen: Response | undefined;
  const { error } = await callOnce(
    // Prism routes no HEAD, and stumbles over the type of a body that is not there.
    operation.method === "HEAD" ? relay.url.origin : session.proxyUrl,
    operation,
    prepared.request,
    scheme,
    credential,
    async (url, init) => {
      seen = await fetch(url, init);
      return seen;
    },
  );
  const reported = violationsIn(seen);
  const answer = relay.take();
  if (answer === undefined || answer instanceof Error)
    return note(session, operation, name, [{ location: "response", promised: "an answer", got: "none" }]);
  if (answer.status === 404 && prepared.borrowed)
    return unproved(`the server knows no such ${prepared.borrowed}: set it in ONVY_CONTRACT_VALUES`);
  const found = [
    ...requestFindings(reported),
    ...deviationsIn(operation, answer, seen?.status === answer.status ? reported : []),
  ];
  if (found.length === 0 && error)
    found.push({
      location: "response",
      promised: "data that the client can hand out",
      got: "an error of the client",
    });
  note(session, operation, name, found);
  if (answer.status < 300) identifiers.learn(step, prepared.request, parse(answer.body));
}

function violationsIn(seen: Response | undefined): ReportedViolation[] {
  try {
    return violationsFrom(JSON.parse(seen?.headers.get("sl-violations") ?? "[]"));
  } catch {
    return []; // Prism cuts a long header off; the answer is checked without it
  }
}

/** A request of ours that breaks the contract is a mistake of this suite: it must be seen as well. */
function requestFindings(reported: readonly ReportedViolation[]): Finding[] {
  return reported
    .filter(({ location }) => location[0] === "request")
    .map(({ location, code }) => ({
      location: location.join("."),
      promised: code,
      got: "this suite sent otherwise",
    }));
}

/** A read without a credential must be refused. Writes are not tried: one that is accepted would leave data behind. */
async function proveRefusal(step: Step, session: Session): Promise<void> {
  const { operation } = step;
  const prepared = session.identifiers.prepare(step);
  if ("impossible" in prepared) return;
  session.calls++;
  const url = under(session.settings.target, fill(operation.path, prepared.request));
  const response = await fetch(url, { redirect: "manual" }).catch(() => undefined);
  await response?.body?.cancel();
  if (!response || response.status >= 300) return;
  note(session, operation, "without a credential", [
    { location: "response.status", promised: "a refusal", got: String(response.status) },
  ]);
}

function fill(path: string, { path: values = {} }: CallRequest): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values[name])));
}

function note(session: Session, operation: Operation, call: string, findings: readonly Finding[]): void {
  for (const finding of findings) session.deviations.push({ operation: title(operation), call, ...finding });
}
