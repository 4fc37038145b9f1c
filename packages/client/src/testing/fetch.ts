import { type Answer, exampleAnswer, preferredAnswer, refusalAnswer, successAnswer } from "./answer.ts";
import {
  type Failure,
  type Failures,
  insteadOf,
  isProcessed,
  withRepeatedToken,
  withWrongType,
} from "./failures.ts";
import { handlerOf } from "./handlers.ts";
import { conforming, type Incoming, routeFor } from "./incoming.ts";
import { copyOf } from "./json.ts";
import { linkedResponse } from "./links.ts";
import { Refusal } from "./refusal.ts";
import { aborted, connectionError, responseOf } from "./respond.ts";
import type { Call, Project, World } from "./world.ts";

/** A request that came in. */
export interface FakeRequest {
  /** Method and path template; undefined where the contract has no such operation. */
  readonly operation: string | undefined;
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  /** The body: parsed if it is JSON, else as text; undefined if there was none. */
  readonly body: unknown;
  /** What the fake answered; undefined while it has not, and where it was told not to. */
  readonly status: number | undefined;
  readonly at: string;
}

interface Parts {
  readonly world: World;
  readonly failures: Failures;
  readonly requests: FakeRequest[];
  projectOf(projectId: string): Project;
  payload(path: string): string | undefined;
  photo(mealId: string): string | undefined;
}

/** A `fetch` that is the fake. Its state is that of `parts`. */
export function createFetch(
  parts: Parts,
): (input: string | URL | Request, init?: RequestInit) => Promise<Response> {
  const { world, failures, requests } = parts;

  const answerTo = (incoming: Incoming, found: ReturnType<typeof routeFor>): Answer => {
    const { route, path } = found;
    const project = parts.projectOf(world.gate.projectOf(route, incoming.headers));
    const request = conforming(route, path, incoming, world.choices.invalidStatus);
    const preferred = preferredAnswer(route, incoming.headers.get("prefer") ?? "");
    if (preferred) return preferred;
    const handler = handlerOf(route.id);
    if (!handler) return exampleAnswer(route);
    const call = { ...request, world, project, origin: incoming.url.origin };
    return successAnswer(route, handler(call as unknown as Call<never>)); // validated against the very operation
  };

  return async (input, init) => {
    const signal = init?.signal ?? (isRequest(input) ? input.signal : undefined);
    const abort = aborted(signal);
    try {
      return await Promise.race([abort.promise, respond(await incomingOf(input, init))]);
    } finally {
      abort.end();
    }
  };

  async function respond(incoming: Incoming): Promise<Response> {
    const linked = linkedResponse(parts, incoming.url);
    if (linked) return linked;
    const entry: { -readonly [K in keyof FakeRequest]: FakeRequest[K] } = logged(incoming, world);
    requests.push(entry);
    let failure: Failure | undefined;
    let answer: Answer;
    try {
      const found = routeFor(incoming);
      entry.operation = `${found.route.method} ${found.route.path}`;
      failure = failures.take(entry.operation, incoming.url.searchParams.get("page"));
      const instead = failure && insteadOf(failure);
      answer =
        !failure || isProcessed(failure) ? answerTo(incoming, found) : { status: 0, headers: {}, body: null };
      if (instead) answer = instead;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      answer = refusalAnswer(error);
    }
    const delay = failure?.delay ?? (failure?.as === "slow" ? 1_000 : 0);
    if (delay > 0) await world.clock.pass(delay);
    if (failure?.as === "hang") return new Promise(() => {});
    if (failure?.as === "connection-error") throw connectionError();
    entry.status = answer.status;
    return responseOf(spoilt(answer, failure, incoming.url), incoming.method, failure?.as);
  }
}

/** The answer, with what the failure does to its body; an error is not worth spoiling. */
function spoilt(answer: Answer, failure: Failure | undefined, url: URL): Answer {
  if (answer.status >= 300) return answer;
  if (failure?.as === "wrong-type") return { ...answer, body: withWrongType(copyOf(answer.body)) };
  if (failure?.as === "repeated-token")
    return { ...answer, body: withRepeatedToken(answer.body, url.searchParams.get("page")) };
  return answer;
}

function logged({ method, url, body }: Incoming, world: World): FakeRequest {
  return {
    operation: undefined,
    method,
    target: url.pathname + url.search,
    body: parsedIfJson(body),
    status: undefined,
    at: world.clock.stamp(),
  };
}

function parsedIfJson(body: string): unknown {
  if (body === "") return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

/** Also what another realm or a polyfill made. */
function isRequest(input: string | URL | Request): input is Request {
  return typeof input === "object" && "headers" in input;
}

async function incomingOf(input: string | URL | Request, init: RequestInit = {}): Promise<Incoming> {
  const request = isRequest(input) ? input : undefined;
  const url = new URL(request ? request.url : String(input));
  const headers = new Headers(init.headers ?? request?.headers);
  const method = (init.method ?? request?.method ?? "GET").toUpperCase();
  const sent = init.body ?? undefined;
  if (sent === undefined) return { method, url, headers, body: request ? await request.clone().text() : "" };
  return { method, url, headers, body: typeof sent === "string" ? sent : await new Response(sent).text() };
}
