import createClient, { type Client } from "openapi-fetch";
import type { components, paths } from "./generated/schema.ts";

export type User = components["schemas"]["User"];
export type CreateUserRequest = components["schemas"]["CreateUserRequest"];

/** How to reach the ONVY Health API. */
export interface OnvyClientOptions {
  apiKey: string;
  baseUrl?: string;
  fetch?: typeof globalThis.fetch;
}

/** A typed client for every operation of the contract. */
export function createOnvyClient(options: OnvyClientOptions): Client<paths, "application/json"> {
  return createClient<paths, "application/json">({
    baseUrl: options.baseUrl ?? "https://production.api.onvy.health",
    headers: { "X-API-Key": options.apiKey },
    ...(options.fetch && { fetch: options.fetch }),
  });
}
