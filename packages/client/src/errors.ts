/**
 * Every way a call can fail, on one page.
 *
 * This is health data: no message, JSON form or console output of these classes holds a credential, a body,
 * a user id or a query value. What the server sent stays reachable through `body`, `response` and `cause`,
 * for code that asks for it by name.
 */

import { safely } from "./safely.ts";

/** What is known about the call when it fails. */
export interface ErrorContext {
  operation?: string | undefined;
  attempts?: number | undefined;
  requestId?: string | undefined;
  response?: Response | undefined;
  body?: unknown;
  cause?: unknown;
}

/**
 * The base of every error of this package. An error that is only an `OnvyError` means that the call was refused
 * before anything was sent: no credential, an address that is not safe, parameters that cannot form a URL.
 */
export class OnvyError extends Error {
  /** Method and path template, as in the contract: `GET /users/{user_id}`. */
  readonly operation: string | undefined;
  /** How often the request was tried; 0 when it was refused beforehand. */
  readonly attempts: number;
  /** The answer's `x-request-id`, if it had one. ONVY does not document this header. */
  readonly requestId: string | undefined;
  // Private, so that neither `console.log` nor `util.inspect` with `showHidden` finds them.
  readonly #response: Response | undefined;
  readonly #body: unknown;

  constructor(message: string, context: ErrorContext = {}) {
    super(message, context);
    this.operation = context.operation;
    this.attempts = context.attempts ?? 0;
    this.requestId = context.requestId;
    this.#response = context.response;
    this.#body = context.body;
  }

  override get name(): string {
    return "OnvyError";
  }

  /** The answer, its body already read; undefined when none came. */
  get response(): Response | undefined {
    return this.#response;
  }

  /**
   * The body of an answer that is an error: parsed if it is JSON, its text otherwise, undefined if it is empty.
   * ONVY does not document its error bodies, so this is `unknown`; it may hold health data.
   */
  get body(): unknown {
    return this.#body;
  }

  /** The HTTP status of the answer; undefined when none came. */
  get status(): number | undefined {
    return safely(() => this.#response?.status);
  }

  toJSON(): object {
    const { name, message, status } = this;
    return Object.assign({ name, message, status }, this);
  }

  // Node, Deno and Bun print errors with their `cause`, whose text is not ours to vouch for.
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return String(this.stack);
  }
}

/**
 * The server answered, and not with 2xx. A redirect is one too: it is never followed, since fetch would hand the
 * credential to its target; browsers hide its status, which is then 0.
 */
export class OnvyApiError extends OnvyError {
  override get name(): string {
    return "OnvyApiError";
  }

  override get status(): number {
    return super.status ?? 0;
  }
}

/** No complete answer came: DNS, TLS, a refused connection, or a socket that closed too early. */
export class OnvyConnectionError extends OnvyError {
  override get name(): string {
    return "OnvyConnectionError";
  }
}

/** `timeout` (for the last attempt) or `totalTimeout` (for the whole call) ran out. */
export class OnvyTimeoutError extends OnvyError {
  override get name(): string {
    return "OnvyTimeoutError";
  }
}

/** The caller's `signal` was aborted; its reason is the `cause`. */
export class OnvyAbortError extends OnvyError {
  override get name(): string {
    return "OnvyAbortError";
  }
}

/** The server answered with 2xx, but not with what the contract declares: no body, broken JSON, another media type. */
export class OnvyResponseError extends OnvyError {
  override get name(): string {
    return "OnvyResponseError";
  }
}
