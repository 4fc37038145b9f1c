/** The statuses that say "later", not "never". */
const TRANSIENT = new Set([408, 429, 500, 502, 503, 504]);

const FIRST_DELAY = 500;
const LONGEST_DELAY = 8_000;

/** A server that asks for a longer wait than this gets no further attempt: the caller hears of it now instead. */
export const LONGEST_RETRY_AFTER = 60_000;

/** Whether an answer with this status may differ next time. */
export function isTransient(status: number): boolean {
  return TRANSIENT.has(status);
}

/**
 * How long to wait after attempt number `attempt` (from 1), in milliseconds; Infinity when the server asked for
 * longer than `LONGEST_RETRY_AFTER`. Capped exponential backoff with full jitter, unless `Retry-After` says more.
 */
export function retryDelay(attempt: number, headers: Headers | undefined): number {
  const asked = headers && retryAfter(headers);
  if (asked === undefined) return Math.random() * Math.min(LONGEST_DELAY, FIRST_DELAY * 2 ** (attempt - 1));
  return asked > LONGEST_RETRY_AFTER ? Number.POSITIVE_INFINITY : asked;
}

/**
 * `Retry-After` in milliseconds (RFC 9110, section 10.2.3: whole seconds or a date), or undefined when it is absent
 * or malformed. A date is measured against the answer's own `Date`, so that a wrong local clock does not matter.
 */
export function retryAfter(headers: Headers): number | undefined {
  const value = headers.get("retry-after") ?? "";
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const until = httpDate(value);
  if (until === undefined) return undefined;
  return Math.max(0, until - (httpDate(headers.get("date") ?? "") ?? Date.now()));
}

/** `Date.parse` takes nearly anything ("1.5", "soon 1"); an HTTP date starts with its day and ends in GMT. */
function httpDate(value: string): number | undefined {
  return /^[A-Z][a-z]+, .+ GMT$/.test(value) ? Date.parse(value) || undefined : undefined;
}
