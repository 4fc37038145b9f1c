import type { OnvyResult } from "./types.ts";

/**
 * Turns a result into its data, or throws its error: `const user = await unwrap(onvy.POST("/users", { body }))`.
 * Throws the same `OnvyError` that the result holds.
 */
export async function unwrap<Data>(result: OnvyResult<Data> | Promise<OnvyResult<Data>>): Promise<Data> {
  const settled = await result;
  if (settled.error) throw settled.error;
  return settled.data;
}
