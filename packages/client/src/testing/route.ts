import type { Json } from "./json.ts";

/** What a validator compiled from the contract found wrong, in Ajv's words. */
export interface ValidatorError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Tells whether a value conforms to a schema; if not, `errors` holds every rule that it breaks. */
export interface Validator {
  (value: unknown): boolean;
  readonly errors?: readonly ValidatorError[] | null;
}

/** Every rule of the schema that the value breaks. */
export function errorsOf(validate: Validator, value: unknown): readonly ValidatorError[] {
  return validate(value) ? [] : (validate.errors ?? []);
}

/** A parameter of an operation. */
export interface RouteParameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly type: string;
  readonly validate: Validator;
}

/** The default of a property, or those of the properties within it. */
export type Defaults = {
  readonly [name: string]: { readonly value?: Json; readonly properties?: Defaults };
};

/** An answer that the contract declares. */
export interface RouteResponse {
  /** As written: `201`, `2XX` or `default`. */
  readonly key: string;
  /** Declared headers, with the values that the contract shows. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: {
    readonly mediaType: string;
    readonly validate: Validator;
    /** The name that src/generated/shapes.ts knows it by. */
    readonly schema: string;
  };
}

/** One operation of the contract, as src/generated/routes.ts holds it. */
export interface Route {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly RouteParameter[];
  /** Each alternative suffices alone. */
  readonly security: readonly { readonly kind: "apiKey" | "bearer" | "basic"; readonly header: string }[];
  readonly request?: {
    readonly required: boolean;
    readonly mediaType: string;
    readonly validate: Validator;
    /** The name that src/generated/shapes.ts knows it by. */
    readonly schema: string;
    readonly defaults?: Defaults;
  };
  readonly responses: readonly RouteResponse[];
}

/** The contract's named examples: operation, then `request` or an answer's key, then name. */
export type Examples = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Json>>>>>>;

/** The answer that the contract declares for success, and its status. */
export function successOf(route: Route): { response: RouteResponse; status: number } {
  const response = route.responses.find(({ key }) => key.startsWith("2"));
  if (!response) throw new Error(`The contract declares no success for ${route.method} ${route.path}.`);
  return { response, status: Number(response.key.replaceAll("X", "0")) };
}

/** The answer that the contract declares for a status: its own, its class (`2XX`) or `default`. */
export function responseFor(route: Route, status: number): RouteResponse | undefined {
  const keys = [String(status), `${Math.floor(status / 100)}XX`, "default"];
  for (const key of keys) {
    const declared = route.responses.find((response) => response.key === key);
    if (declared) return declared;
  }
  return undefined;
}
