import type { Json } from "./contract/json.ts";

/** Where a body that ONVY's documentation shows breaks a rule that the same documentation states. */
export interface DocumentedException {
  /** The key in `openapi/documented-examples.json`. */
  readonly example: string;
  readonly side: "request" | "response";
  /** The rules that it breaks, as JSON pointer and keyword. */
  readonly breaks: readonly string[];
  /** What stands in those places when the rest of the body is put to the test. */
  readonly instead: Json;
  readonly reason: string;
}

/** One that is no longer needed, or no longer enough, fails its test. */
export const documentedExceptions: readonly DocumentedException[] = [
  {
    example: "GET /habits",
    side: "response",
    breaks: ["/0/url format", "/0/cover format", "/0/public_url format"],
    instead: "https://example.com/habit",
    reason: "The page states the format uri and shows the placeholder <string>.",
  },
  ...["POST /users/{user_id}/nutrition/meals", ...["PUT", "PATCH"].map(mealUpdate)].map((example) => ({
    example,
    side: "request" as const,
    breaks: ["/image_base64 pattern"],
    instead: "data:image/jpeg;base64,/9j/4AAQSkZJRg==",
    reason: "The page shortens the image with dots, which the pattern that it states does not allow.",
  })),
];

function mealUpdate(method: string): string {
  return `${method} /users/{user_id}/nutrition/meals/{meal_id}`;
}
