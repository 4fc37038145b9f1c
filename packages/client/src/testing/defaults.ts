import { isObject, type JsonObject } from "./json.ts";
import type { Defaults } from "./route.ts";

/** The value with the contract's defaults where it says nothing itself. */
export function withDefaults<T>(defaults: Defaults | undefined, value: T): T {
  if (!defaults || !isObject(value)) return value;
  const filled: Record<string, unknown> = { ...value };
  for (const [name, { value: fallback, properties }] of Object.entries(defaults)) {
    if (fallback !== undefined) filled[name] ??= fallback;
    else if (filled[name] !== undefined) filled[name] = withDefaults(properties, filled[name]);
  }
  return filled as T; // the same, with properties that its schema knows
}

/** The place in an example that a place in a body corresponds to: every item of a list is like its first. */
export function exampleAt(example: unknown, steps: readonly string[]): unknown {
  let found = example;
  for (const step of steps)
    found = Array.isArray(found) ? found[0] : (found as JsonObject | undefined)?.[step];
  return found;
}
