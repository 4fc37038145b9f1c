import { examples } from "../generated/examples.ts";
import type { operations } from "../generated/paths.ts";
import { routes } from "../generated/routes.ts";
import type * as Schemas from "../generated/schemas.ts";
import type { FakeChoices } from "./choices.ts";
import type { Clock } from "./clock.ts";
import type { Gate } from "./credentials.ts";
import type { Ids } from "./ids.ts";
import { copyOf, type Json, type JsonObject } from "./json.ts";
import { Refusal, violationsOf } from "./refusal.ts";
import { type Route, successOf, type Validator } from "./route.ts";
import { createTable, type Table } from "./table.ts";

/** What all projects of a fake share. */
export interface World {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly choices: FakeChoices;
  readonly gate: Gate;
  /** What chat answers. */
  readonly answer: (request: Schemas.CreateChatCompletionRequest) => string;
}

/** The contract leaves some ids out of what it requires; what is stored has one. */
export type Stored<T> = T & { id: string };

/** One tenant: what its credential can reach. */
export interface Project {
  readonly id: string;
  readonly users: Table<Schemas.User>;
  readonly facts: Table<Stored<Schemas.Fact>>;
  readonly activities: Table<Stored<Schemas.Activity>>;
  readonly summaries: Table<Schemas.AISummary>;
  readonly records: Table<Stored<Schemas.CustomRecord>>;
  readonly types: Table<Stored<Schemas.CustomRecordType>>;
  readonly meals: Table<Schemas.Meal>;
  /** The photos of meals, as data URIs. */
  readonly photos: Table<string>;
  /** The analysis that each pending meal waits for. */
  readonly analyses: Map<string, object>;
  readonly completions: Table<Schemas.ChatCompletionResponse>;
  readonly habits: Table<Schemas.Habit>;
  /** Page tokens that were handed out, and where each one leads. */
  readonly pages: Map<string, { readonly list: string; readonly after: number }>;
  /** The tokens again, by list and place. */
  readonly tokens: Map<string, string>;
  /** Tells the project's webhook what happened. */
  emit(name: string, userId: string, resource: { id: string }): void;
}

export function createProject(id: string, emit: Project["emit"]): Project {
  return {
    id,
    emit,
    users: createTable(),
    facts: createTable(),
    activities: createTable(),
    summaries: createTable(),
    records: createTable(),
    types: createTable(),
    meals: createTable(),
    photos: createTable(),
    analyses: new Map(),
    completions: createTable(),
    habits: createTable(),
    pages: new Map(),
    tokens: new Map(),
  };
}

export function clearProject(project: Project): void {
  for (const part of Object.values(project)) if (typeof part === "object") part.clear();
}

type Id = keyof operations;
type Content<T> = T extends { content: { "application/json": infer Body } } ? Body : undefined;
type RequestOf<O> = O extends { requestBody: infer B }
  ? Content<B>
  : O extends { requestBody?: infer B }
    ? Content<B>
    : undefined;
type SuccessOf<O> = O extends { responses: infer R }
  ? { [S in keyof R]: `${S & number}` extends `2${string}` ? Content<R[S]> : never }[keyof R]
  : never;

/** A request that conforms to its operation. */
export interface Call<I extends Id> {
  readonly world: World;
  readonly project: Project;
  readonly path: NonNullable<operations[I]["parameters"]["path"]>;
  readonly query: NonNullable<operations[I]["parameters"]["query"]>;
  readonly body: RequestOf<operations[I]>;
  /** Where the request was sent, for links that lead back here. */
  readonly origin: string;
}

/** What the operations do, by operationId. Each gives the body of the success that the contract declares. */
export type Handlers<I extends Id = Id> = { readonly [O in I]: (call: Call<O>) => SuccessOf<operations[O]> };

/** The operation with this id. */
export function routeOf(id: Id): Route {
  const route = routes.find((each) => each.id === id);
  if (!route) throw new Error(`The contract has no operation ${id}: src/testing/resources must follow.`);
  return route;
}

/** The first example of an operation's success: the full one, by the contract's habit. */
export function exampleOf(id: Id): Json {
  const [example = null] = Object.values(examples[id]?.[successOf(routeOf(id)).response.key] ?? {});
  return copyOf(example);
}

/** The validator of an operation's success. */
export function answerValidator(id: Id): Validator {
  const { body } = successOf(routeOf(id)).response;
  if (!body)
    throw new Error(`The contract declares no body for ${id}: it cannot tell what a seed looks like.`);
  return body.validate;
}

/** A seed that is fit to be stored; throws with the place of what breaks the contract. */
export function checkedSeed<T>(what: string, id: Id, item: T): T {
  const plain = copyOf(item);
  const [violation] = violationsOf(answerValidator(id), plain, [what]);
  if (violation) throw new TypeError(`This seed breaks the contract: ${violation.message}.`);
  return plain;
}

/** Refuses a path that leads to nothing. */
export function refuseUnknown(parameter: string, what: string): never {
  const message = `This project has no such ${what}.`;
  throw new Refusal(404, message, [{ location: ["request", "path", parameter], rule: "exists", message }]);
}

/** The thing at a path: as stored, or as the contract's example shows it where unknown ids are to be created. */
export function found<T extends object>(
  call: { readonly world: World },
  table: Table<T>,
  place: { owner: string; id: string; parameter: string; what: string },
  template: () => JsonObject,
): T {
  const known = table.get(place.owner, place.id);
  if (known) return known;
  if (call.world.choices.unknownId === "refuse") refuseUnknown(place.parameter, place.what);
  const made = template() as T; // an example of this very schema, with its ids replaced
  table.put(place.owner, place.id, made);
  return made;
}
