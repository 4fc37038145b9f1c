import type { paths } from "../generated/paths.ts";
import type { Method, PathWith } from "../types.ts";
import type { Answer } from "./answer.ts";
import { isObject } from "./json.ts";

/** Method and path template, such as `GET /users/{user_id}`; `*` is every operation. */
export type OperationName = { [M in Method]: `${M} ${PathWith<M> & keyof paths}` }[Method] | "*";

/** A way to misbehave that needs no numbers. */
export type FailureName =
  /** Never answers; the caller's time limit or signal ends it. */
  | "hang"
  /** Answers after `delay` milliseconds by the fake's clock. */
  | "slow"
  /** No answer: `fetch` rejects. */
  | "connection-error"
  /** The answer breaks off in the middle of its body. */
  | "cut-off"
  /** A success whose JSON does not end. */
  | "broken-json"
  /** A success in which one field has another type. */
  | "wrong-type"
  /** A success without the body that the contract declares. */
  | "no-body"
  /** A success that is a web page, as a captive portal gives. */
  | "sign-in-page"
  /** 502 with a web page, as a proxy gives. */
  | "html"
  /** 500 without a body. */
  | "empty"
  /** 302 to another host. */
  | "redirect"
  /** 401, as for a token that has expired. */
  | "expired-token"
  /** A list whose next page is the page that was asked for, for ever. */
  | "repeated-token";

/** What goes wrong, and how often. */
export interface Failure {
  readonly as?: FailureName;
  /** Answers with this status; with `as`, in place of the status that comes with it. */
  readonly status?: number;
  /** `Retry-After`: seconds, or a date as HTTP writes it. */
  readonly retryAfter?: number | string;
  /** The error's body: JSON, or text. Default: the fake's own words. */
  readonly body?: unknown;
  /** Milliseconds by the fake's clock before the answer. Default: 0, for `slow` 1 000. */
  readonly delay?: number;
  /** How many calls fail. Default: 1; for `repeated-token` Infinity. */
  readonly times?: number;
  /** How many calls succeed before. Default: 0. */
  readonly after?: number;
  /** Whether a call has its effect although its answer is lost. Default: yes if its answer would be a success. */
  readonly processed?: boolean;
}

/** The failures that are due. */
export interface Failures {
  add(operation: OperationName, failure: Failure | FailureName): void;
  /** What is to go wrong with this call; each time counts. */
  take(operation: string, page: string | null): Failure | undefined;
  clear(): void;
}

const beforeProcessing = new Set<FailureName | undefined>([
  "hang",
  "connection-error",
  "html",
  "empty",
  "redirect",
  "expired-token",
]);

export function createFailures(known: ReadonlySet<string>): Failures {
  let due: { operation: string; failure: Failure; times: number; after: number }[] = [];
  return {
    add(operation, given) {
      if (operation !== "*" && !known.has(operation))
        throw new TypeError(`The contract has no operation ${operation}: name method and path template.`);
      const failure = typeof given === "string" ? { as: given } : given;
      const times = failure.times ?? (failure.as === "repeated-token" ? Number.POSITIVE_INFINITY : 1);
      due.push({ operation, failure, times, after: failure.after ?? 0 });
    },
    take(operation, page) {
      for (const each of due) {
        if (each.operation !== "*" && each.operation !== operation) continue;
        if (each.failure.as === "repeated-token" && page === null) continue;
        if (each.after > 0) {
          each.after--;
          continue;
        }
        each.times--;
        if (each.times <= 0) due = due.filter((other) => other !== each);
        return each.failure;
      }
      return undefined;
    },
    clear() {
      due = [];
    },
  };
}

/** Whether the call has its effect: not if it failed before anything was done. */
export function isProcessed({ as, status, processed }: Failure): boolean {
  return processed ?? !(beforeProcessing.has(as) || (status !== undefined && status >= 300));
}

/** The answer in place of the one that the call would have had; undefined if only its body or its time is spoilt. */
export function insteadOf({ as, status, retryAfter, body }: Failure): Answer | undefined {
  const headers: Record<string, string> = {};
  if (retryAfter !== undefined) headers["retry-after"] = String(retryAfter);
  const page = { ...headers, "content-type": "text/html" };
  switch (as) {
    case "html":
      return { status: status ?? 502, headers: page, body: "<h1>Bad gateway</h1>" };
    case "sign-in-page":
      return { status: status ?? 200, headers: page, body: "<h1>Sign in to the guest network</h1>" };
    case "empty":
      return { status: status ?? 500, headers, body: undefined };
    case "redirect":
      return {
        status: status ?? 302,
        headers: { ...headers, location: "https://elsewhere.test/" },
        body: undefined,
      };
    case "expired-token":
      return asked(status ?? 401, headers, body);
    default:
      return status === undefined ? undefined : asked(status, headers, body);
  }
}

function asked(status: number, headers: Record<string, string>, body: unknown): Answer {
  const type = typeof body === "string" ? "text/plain" : "application/json";
  const own = {
    message: `The fake was told to answer ${status}.`,
    said_by: "the fake of @onvy/client/testing",
  };
  return { status, headers: { ...headers, "content-type": type }, body: body === undefined ? own : body };
}

/** A success with a field of another type: the first one that is text or a number, in a list's first item. */
export function withWrongType(body: unknown): unknown {
  if (Array.isArray(body)) return [withWrongType(body[0]), ...body.slice(1)];
  if (!isObject(body)) return typeof body === "string" ? 0 : "not what the contract says";
  const entries = Object.entries(body);
  const list = entries.find(([, value]) => Array.isArray(value) && value.length > 0);
  const [name, value] = ("pagination" in body && list) || entries[0] || ["unexpected", null];
  return { ...body, [name]: withWrongType(value) };
}

/** A list's page that leads to itself. */
export function withRepeatedToken(body: unknown, page: string | null): unknown {
  if (!isObject(body) || !isObject(body.pagination)) return body;
  return { ...body, pagination: { ...body.pagination, next_page: page } };
}
