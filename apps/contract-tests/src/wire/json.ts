import type { Json } from "@onvy/contract/json";

/** The JSON that stands in a body or a field; undefined where there is none. */
export function jsonIn(text: Buffer | string): Json | undefined {
  try {
    return JSON.parse(String(text)) as Json;
  } catch {
    return undefined;
  }
}
