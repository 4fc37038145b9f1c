/** `@onvy/client`: everything that can be imported from it. */
export { createOnvyClient } from "./client.ts";
export type { Middleware } from "./core.ts";
export type { CredentialValue } from "./credentials.ts";
export { toDataUri } from "./data-uri.ts";
export {
  OnvyAbortError,
  OnvyApiError,
  OnvyConnectionError,
  OnvyError,
  OnvyResponseError,
  OnvyTimeoutError,
} from "./errors.ts";
export type { paths } from "./generated/paths.ts";
export type * from "./generated/schemas.ts";
export { type LogSink, logTo } from "./log.ts";
export type {
  AttemptInfo,
  CallOptions,
  Credentials,
  Fetch,
  FetchAnswer,
  FetchInit,
  HeaderValues,
  OnvyClientOptions,
  ParseAs,
} from "./options.ts";
export { type Paginated, paginate } from "./paginate.ts";
export { type ServerTokenOptions, serverToken } from "./server-token.ts";
export type {
  CallInit,
  ClientMethod,
  DataOf,
  ItemOf,
  ListPath,
  Method,
  OnvyClient,
  OnvyResult,
  PageOf,
  PathWith,
} from "./types.ts";
export { unwrap } from "./unwrap.ts";
export { type AnalysedMeal, type WaitForMealOptions, waitForMeal } from "./wait-for-meal.ts";
