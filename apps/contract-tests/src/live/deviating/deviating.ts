import type { Json } from "@onvy/contract/json";
import { isObject } from "@onvy/contract/json";
import { bodyAs, type Given, type Twist } from "../server.ts";

/** A way in which a server deviates: at which operation, what it does, and what must be reported of it. */
export type Deviating = readonly [
  operation: string,
  twist: Twist,
  location: string,
  promised: string,
  got: string,
];

/** The answer with something else in its parts, whatever its status, to the requests that are wanted. */
export const answeredTo =
  (wanted: (got: Parameters<Twist>[1], answer: Given) => boolean, change: Partial<Given>): Twist =>
  (answer, got) =>
    wanted(got, answer) ? { ...answer, ...change } : answer;

/** An object with more in it; anything else as it is. */
export const objectWith = (value: Json, more: Readonly<Record<string, Json>>): Json =>
  isObject(value) ? { ...value, ...more } : value;

/** A list's answer with other pagination. */
export const pagination = (more: Readonly<Record<string, Json>>): Twist =>
  bodyAs((body) =>
    isObject(body) ? { ...body, pagination: objectWith(body.pagination ?? null, more) } : body,
  );
