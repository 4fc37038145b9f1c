import { at, type Json, put } from "@onvy/contract/json";
import type { Given, Got, Twist } from "../server.ts";

/** A server that deviates, by operation: what must be told of it (place, promised, got), and what it does. */
export type Deviations = Readonly<Record<string, readonly [told: string, twist: Twist]>>;

/** The twist for the requests, or the answers, that are wanted. */
export const when =
  (wanted: (got: Got, answer: Given) => boolean, twist: Twist): Twist =>
  (answer, got) =>
    wanted(got, answer) ? twist(answer, got) : answer;

/** Whether a list is read page by page. */
export const isPaged = ({ target }: Got): boolean => /[?&]limit=1(&|$)/.test(target);

/** The answer with something else in place of its parts, whatever its status. */
export const always =
  (change: Partial<Given>): Twist =>
  (answer) => ({ ...answer, ...change });

/** The answer with something else in place of its parts. Errors stay as they are. */
export const instead = (change: Partial<Given>): Twist =>
  when((_, { status }) => status < 300, always(change));

/** The answer with its body as a function of what it was. Errors stay as they are. */
export const bodyAs = (change: (body: Json) => Json): Twist =>
  when(
    (_, { status, body }) => status < 300 && body.length > 0,
    (answer) => ({ ...answer, body: JSON.stringify(change(JSON.parse(String(answer.body)) as Json)) }),
  );

/** The answer with one place of its body changed; undefined takes it away. */
export const bodyWith = (path: readonly string[], value: Json | undefined): Twist =>
  bodyAs((body) => put(body, path, value));

/** The members of a list's answer, changed. */
export const membersAs = (field: string, change: (members: Json[]) => Json[]): Twist =>
  bodyAs((body) => {
    const members = at(body, [field]);
    return Array.isArray(members) ? put(body, [field], change(members)) : body;
  });
