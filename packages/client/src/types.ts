/** What a call takes and gives, computed from the generated paths. Misspelt names do not compile. */
import type { Middleware } from "./core.ts";
import type { OnvyError } from "./errors.ts";
import type { paths } from "./generated/paths.ts";
import type { Summaries } from "./generated/summaries.ts";
import type { CallOptions, FetchOptions, ParseAs } from "./options.ts";

/** The methods of the contract. */
export type Method = "GET" | "PUT" | "POST" | "PATCH" | "DELETE" | "HEAD";

/** The paths of the contract that have an operation with this method. */
export type PathWith<M extends string> = {
  [P in keyof paths]: paths[P] extends Record<Lowercase<M>, object> ? P : never;
}[keyof paths];

/** The operation of a method and a path. */
export type OperationAt<M extends string, P extends PathWith<M>> =
  paths[P] extends Record<Lowercase<M>, infer Operation> ? Operation : never;

/** An optional parameter may be `undefined`, as a first page's token is. */
type Undefinable<Values> = {
  [Name in keyof Values]:
    | Values[Name]
    | (Record<never, never> extends Pick<Values, Name> ? undefined : never);
};
type Parameters<Operation> = Operation extends { parameters: infer P }
  ? { [In in keyof P]: Undefinable<P[In]> }
  : never;
/** Where an editor finds what an operation is for: at the arguments of a call, for a path in quotes has no room for it. */
type SummaryOf<M extends string, P extends string> = Summaries[`${Uppercase<M>} ${P}` & keyof Summaries];
type Params<S> = S extends { params: unknown } ? Pick<S, "params"> : never;
type Body<S> = S extends { body: unknown } ? Pick<S, "body"> : never;

type ParamsOption<Operation, S> =
  Record<never, never> extends Parameters<Operation>
    ? { [Name in keyof Params<S>]?: Parameters<Operation> }
    : { [Name in keyof Params<S>]: Parameters<Operation> };

/** A body that is serialised already. It can be sent once only, so such a call is not retried. */
interface StreamedBody {
  body?: undefined;
  bodyStream: ReadableStream<Uint8Array>;
}
type JsonIn<Content> = Content extends { content: { "application/json": infer Body } } ? Body : never;
type BodyOption<Operation, S> = Operation extends { requestBody: infer Content }
  ? ({ [Name in keyof Body<S>]: JsonIn<Content> } & { bodyStream?: undefined }) | StreamedBody
  : Operation extends { requestBody?: infer Content }
    ? [Exclude<Content, undefined>] extends [never]
      ? { body?: never }
      :
          | ({ [Name in keyof Body<S>]?: JsonIn<Exclude<Content, undefined>> } & { bodyStream?: undefined })
          | StreamedBody
    : { body?: never };

/** What one call can be told: its parameters and body, and the client's options for this call only. */
export type CallInit<M extends string, P extends PathWith<M>, As extends ParseAs = "json"> = ParamsOption<
  OperationAt<M, P>,
  SummaryOf<M, P>
> &
  BodyOption<OperationAt<M, P>, SummaryOf<M, P>> &
  CallOptions &
  FetchOptions & {
    /** How the body of a 2xx answer is read. Default: `json`. `stream` gives it as it comes, under the same limits. */
    parseAs?: As | undefined;
    /** Ends the call, also while it waits between attempts. */
    signal?: AbortSignal | undefined;
    /** Whether the request may be sent twice. Default: true for GET, HEAD, PUT and DELETE. */
    idempotent?: boolean | undefined;
    /** openapi-fetch's middleware, for this call only; it comes after the client's. */
    middleware?: readonly Middleware[] | undefined;
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
export type DataOf<M extends string, P extends PathWith<M>> = M extends "HEAD"
  ? undefined
  : OperationAt<M, P> extends { responses: infer Responses }
    ? SuccessOf<Responses>
    : never;

/** The data of a call as `parseAs` has it read. */
export type ParsedAs<Data, As extends ParseAs> = Data extends undefined
  ? undefined
  : {
      json: Data;
      text: string;
      blob: Blob;
      arrayBuffer: ArrayBuffer;
      /** Of the type that the program's own `Response` gives. */
      stream: NonNullable<Response["body"]>;
    }[As];

/** Either data that was a 2xx answer, or an error. `error` is set exactly when the call failed. */
export type OnvyResult<Data> =
  | { data: Data; error?: undefined; response: Response }
  | { data?: undefined; error: OnvyError; response: Response | undefined };

/** The last argument of a call: optional if nothing in it is required. */
export type OptionalIfEmpty<Init> = Record<never, never> extends Init ? [init?: Init] : [init: Init];

/**
 * openapi-fetch's own methods take any option, so a misspelt one compiles. This signature makes ours fit where a
 * library asks for openapi-fetch's client; no call can choose it, and none is told of it: it has no arguments.
 */
type AsOpenapiFetch = (this: never) => Promise<never>;

/** Calls one operation. Never rejects. */
export type ClientMethod<M extends string> = AsOpenapiFetch &
  (<P extends PathWith<M>, As extends ParseAs = "json">(
    path: P,
    ...init: OptionalIfEmpty<CallInit<M, P, As>>
  ) => Promise<OnvyResult<ParsedAs<DataOf<M, P>, As>>>);

/** Calls the operation of a method in lower case, as openapi-fetch has it: `onvy.request("get", "/users")`. */
type RequestMethod = AsOpenapiFetch &
  (<M extends Lowercase<Method>, P extends PathWith<M>, As extends ParseAs = "json">(
    method: M,
    path: P,
    ...init: OptionalIfEmpty<CallInit<M, P, As>>
  ) => Promise<OnvyResult<ParsedAs<DataOf<M, P>, As>>>);

/** openapi-fetch's client over the paths of the contract: one function for each method. */
export type OnvyClient = { readonly [M in Method | "OPTIONS" | "TRACE"]: ClientMethod<M> } & {
  readonly request: RequestMethod;
  /** Adds middleware to each call from now on: openapi-fetch's, run once a call. */
  use(...middleware: Middleware[]): void;
  /** Takes middleware away that `use` added. */
  eject(...middleware: Middleware[]): void;
};

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
