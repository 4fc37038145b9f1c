/** What every library sends, and what the server answers. */
import type { CreateUserRequest, User } from "../src/generated/schemas.ts";

export const body: CreateUserRequest = { id: "avery", measurement_unit: "metric", language: "de-DE" };
export const answer = JSON.stringify({
  id: "avery",
  created_at: "2026-01-01T00:00:00Z",
  updated_at: "2026-01-01T00:00:00Z",
} satisfies User);
