/** What a call takes and gives, computed from the generated paths. Misspelt names do not compile. */
import type { OnvyError } from "./errors.ts";
import type { paths } from "./generated/paths.ts";
import type { CallOptions } from "./options.ts";

export type Method = "GET" | "PUT" | "POST" | "PATCH" | "DELETE" | "HEAD";

/** The paths of the contract that have an operation with this method. */
export type PathWith<M extends Method> = {
  [P in keyof paths]: paths[P] extends Record<Lowercase<M>, object> ? P : never;
}[keyof paths];

/** The operation of a method and a path. */
export type OperationAt<M extends Method, P extends PathWith<M>> =
  paths[P] extends Record<Lowercase<M>, infer Operation> ? Operation : never;

type Parameters<Operation> = Operation extends { parameters: infer P } ? P : never;
type ParamsOption<Operation> =
  Record<never, never> extends Parameters<Operation>
    ? { params?: Parameters<Operation> }
    : { params: Parameters<Operation> };

/** A JSON body, or a stream of one that is already serialised (which cannot be sent twice, so it is not retried). */
type BodyOf<Content> = Content extends { content: { "application/json": infer Body } }
  ? Body | ReadableStream<Uint8Array>
  : never;
type BodyOption<Operation> = Operation extends { requestBody: infer Content }
  ? { body: BodyOf<Content> }
  : Operation extends { requestBody?: infer Content }
    ? { body?: BodyOf<Exclude<Content, undefined>> }
    : { body?: never };

/** What one call can be told: its parameters and body, and the client's options for this call only. */
export type CallInit<M extends Method, P extends PathWith<M>> = ParamsOption<OperationAt<M, P>> &
  BodyOption<OperationAt<M, P>> &
  CallOptions & {
    /** Ends the call, also while it waits between attempts. */
    signal?: AbortSignal | undefined;
    /** Whether the request may be sent twice. Default: true for GET, HEAD, PUT and DELETE. */
    idempotent?: boolean | undefined;
  };

type JsonOf<Answer> = Answer extends { content: { "application/json": infer Body } } ? Body : undefined;
type SuccessOf<Responses> = {
  [S in keyof Responses]: S extends number | string
    ? `${S}` extends `2${string}`
      ? JsonOf<Responses[S]>
      : never
    : never;
}[keyof Responses];

/** What a successful call gives; undefined if the contract declares no body. */
export type DataOf<M extends Method, P extends PathWith<M>> = M extends "HEAD"
  ? undefined
  : OperationAt<M, P> extends { responses: infer Responses }
    ? SuccessOf<Responses>
    : never;

/** Either data that was a 2xx answer, or an error. `error` is set exactly when the call failed. */
export type OnvyResult<Data> =
  | { data: Data; error?: undefined; response: Response }
  | { data?: undefined; error: OnvyError; response: Response | undefined };

/** The last argument of a call: optional if nothing in it is required. */
export type OptionalIfEmpty<Init> = Record<never, never> extends Init ? [init?: Init] : [init: Init];

/** Calls one operation. Never rejects. */
export type ClientMethod<M extends Method> = <P extends PathWith<M>>(
  path: P,
  ...init: OptionalIfEmpty<CallInit<M, P>>
) => Promise<OnvyResult<DataOf<M, P>>>;

/** One function for each method, over the paths of the contract. */
export type OnvyClient = { readonly [M in Method]: ClientMethod<M> };

/** The lists of the contract: the GET operations whose answer has a `pagination`. */
export type ListPath = {
  [P in PathWith<"GET">]: DataOf<"GET", P> extends { pagination: object } ? P : never;
}[PathWith<"GET">];

/** One page of a list, as the server sends it. */
export type PageOf<P extends ListPath> = DataOf<"GET", P>;

type ElementsOf<Page> = {
  [K in keyof Page]-?: NonNullable<Page[K]> extends readonly (infer Item)[] ? Item : never;
}[keyof Page];

/** What a list is made of. */
export type ItemOf<P extends ListPath> = ElementsOf<PageOf<P>>;
