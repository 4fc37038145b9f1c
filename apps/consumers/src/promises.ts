/** What the program shows, in the words of the table. `program/promises.js` has one function for each. */
export const promises = {
  create: "A call sends what the contract says and gives its data",
  error: "A 500 becomes one error with status, body and request id, and names no user",
  retry: "Two 503s are waited out; each attempt is reported",
  timeout: "A server that never answers ends in an `OnvyTimeoutError`",
  abort: "A `signal` ends the call and its connection",
  page: "`paginate` walks three pages in order",
  redirect: "A redirect is not followed with the key; where the platform follows it, the error says so",
  webhook: "A signed delivery is verified, anything else refused with its reason",
  receiver: "A receiver answers, hands over each event once, and refuses what is not signed",
  meal: "The analysis of a meal is awaited, and each attempt is logged in one line that names no user",
  photo: "A photo becomes a data URI",
  middleware: "openapi-fetch's middleware runs, answers, is ejected, and may throw",
  credential: "A credential provider is asked for each attempt; a bad credential is named, not printed",
  guarded: "The project's key is refused where every visitor could read it",
  headers: "A call's own headers arrive",
  foreign: "Headers, signals, buffers and fetch of another implementation are taken",
  stream: 'An event stream is read with `parseAs: "stream"`, and refused with a reason without it',
  identity: "`import` and `require` give one copy of each class",
} as const;

export type PromiseId = keyof typeof promises;

/** All of them, in the order of the table. */
export const promiseIds = Object.keys(promises) as PromiseId[];
