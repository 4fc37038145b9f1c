/** What compiles, and what does not. `tsc -p tsconfig.test.json` is the test: an unused `@ts-expect-error` fails. */
import type { fetch as undiciFetch } from "undici";
import { expectTypeOf } from "vitest";
import {
  type Activity,
  type ChatCompletionResponse,
  type CustomRecord,
  createOnvyClient,
  type Fact,
  type Habit,
  type ListPath,
  type Meal,
  type OnvyClientOptions,
  type OnvyError,
  paginate,
  serverToken,
  type User,
  type UserList,
  unwrap,
} from "./index.ts";
import { verifyWebhook, type WebhookEvent } from "./webhooks.ts";

const onvy = createOnvyClient();
const path = { user_id: "avery" };

export async function results() {
  const { data, error, response } = await onvy.GET("/users/{user_id}", { params: { path } });
  if (error) {
    expectTypeOf(data).toEqualTypeOf<undefined>();
    expectTypeOf(error).toEqualTypeOf<OnvyError>();
    expectTypeOf(response).toEqualTypeOf<Response | undefined>();
    expectTypeOf(error.body).toBeUnknown();
    return;
  }
  expectTypeOf(data).toEqualTypeOf<User>();
  expectTypeOf(response).toEqualTypeOf<Response>();
  // @ts-expect-error nullable access without a check
  (await onvy.GET("/users")).data.users;
}

export async function data() {
  expectTypeOf(await unwrap(onvy.GET("/habits"))).toEqualTypeOf<Habit[]>();
  expectTypeOf(await unwrap(onvy.GET("/users"))).toEqualTypeOf<UserList>();
  expectTypeOf(await unwrap(onvy.POST("/users", { body: { id: "avery" } }))).toEqualTypeOf<User>();
  expectTypeOf(await unwrap(onvy.HEAD("/habits"))).toEqualTypeOf<undefined>();
  const fact = { params: { path: { ...path, fact_id: "f" } } };
  expectTypeOf(
    await unwrap(onvy.DELETE("/users/{user_id}/facts/{fact_id}", fact)),
  ).toEqualTypeOf<undefined>();
  const body = { type: "goal", text: "sleep more" } as Fact;
  expectTypeOf(
    await unwrap(onvy.PATCH("/users/{user_id}/facts/{fact_id}", { ...fact, body })),
  ).toEqualTypeOf<Fact>();
}

export function misspelt() {
  // @ts-expect-error an option of the client
  createOnvyClient({ apikey: "k" });
  // @ts-expect-error both credentials
  createOnvyClient({ apiKey: "k", accessToken: "t" });
  // @ts-expect-error a path
  onvy.GET("/user");
  // @ts-expect-error a method that the path does not have
  onvy.DELETE("/users");
  // @ts-expect-error an option of the call
  onvy.GET("/users", { parms: {} });
  // @ts-expect-error headers
  onvy.GET("/users", { headrs: {} });
  // @ts-expect-error the query
  onvy.GET("/users", { params: { qurey: { limit: 1 } } });
  // @ts-expect-error a query key
  onvy.GET("/users", { params: { query: { limt: 1 } } });
  // @ts-expect-error a query value's type
  onvy.GET("/users", { params: { query: { limit: "1" } } });
  // @ts-expect-error a path parameter
  onvy.GET("/users/{user_id}", { params: { path: { userId: "avery" } } });
  // @ts-expect-error a path parameter too many
  onvy.GET("/users/{user_id}", { params: { path: { user_id: "avery", fact_id: "f" } } });
  // @ts-expect-error a missing path parameter
  onvy.GET("/users/{user_id}");
  // @ts-expect-error a header parameter that the operation does not have
  onvy.GET("/users", { params: { header: { "X-API-Key": "k" } } });
  // @ts-expect-error a missing body
  onvy.POST("/users");
  // @ts-expect-error a field of the body
  onvy.POST("/users", { body: { id: "avery", measurement_units: "metric" } });
  // @ts-expect-error a value of the body
  onvy.POST("/users", { body: { id: "avery", measurement_unit: "stone" } });
  // @ts-expect-error a body where there is none
  onvy.GET("/users", { body: { id: "avery" } });
  // @ts-expect-error an option that only a client has: the credential would go elsewhere
  onvy.GET("/users", { baseUrl: "https://elsewhere.example" });
  // @ts-expect-error an option of the provider
  serverToken({ projectId: "p", clientID: "c", clientSecret: "s" });
}

export function options() {
  expectTypeOf<typeof fetch>().toExtend<NonNullable<OnvyClientOptions["fetch"]>>();
  expectTypeOf<typeof undiciFetch>().toExtend<NonNullable<OnvyClientOptions["fetch"]>>();
  createOnvyClient({ accessToken: serverToken({ projectId: "p", clientId: "c", clientSecret: "s" }) });
  createOnvyClient({ apiKey: process.env.ONVY_API_KEY, timeout: undefined });
  createOnvyClient({ apiKey: async () => "k", headers: { "X-A": 1, "X-B": null }, timeout: 1 });
  onvy.GET("/habits", {
    timeout: 1,
    totalTimeout: 2,
    maxRetries: 0,
    idempotent: false,
    signal: AbortSignal.abort(),
  });
  onvy.POST("/users", { bodyStream: new ReadableStream<Uint8Array>() });
}

export async function lists() {
  // A list that the contract gets later is one too.
  expectTypeOf<
    "/users" | "/users/{user_id}/activities" | "/users/{user_id}/custom_records"
  >().toExtend<ListPath>();
  expectTypeOf<
    "/users/{user_id}/nutrition/meals" | "/users/{user_id}/chat/completions"
  >().toExtend<ListPath>();
  expectTypeOf<"/habits">().not.toExtend<ListPath>(); // an array, and no page
  expectTypeOf<"/users/{user_id}">().not.toExtend<ListPath>();
  const params = { path };
  for await (const user of paginate(onvy, "/users")) expectTypeOf(user).toEqualTypeOf<User>();
  for await (const one of paginate(onvy, "/users/{user_id}/activities", { params }))
    expectTypeOf(one).toEqualTypeOf<Activity>();
  for await (const one of paginate(onvy, "/users/{user_id}/custom_records", { params }))
    expectTypeOf(one).toEqualTypeOf<CustomRecord>();
  for await (const one of paginate(onvy, "/users/{user_id}/nutrition/meals", { params }))
    expectTypeOf(one).toEqualTypeOf<Meal>();
  for await (const one of paginate(onvy, "/users/{user_id}/chat/completions", { params }))
    expectTypeOf(one).toEqualTypeOf<ChatCompletionResponse>();
  for await (const page of paginate(onvy, "/users").pages()) expectTypeOf(page).toEqualTypeOf<UserList>();

  // @ts-expect-error it has no pages
  paginate(onvy, "/habits");
  // @ts-expect-error it is no list
  paginate(onvy, "/users/{user_id}", { params });
  // @ts-expect-error a missing path parameter
  paginate(onvy, "/users/{user_id}/activities");
  // @ts-expect-error a misspelt query key
  paginate(onvy, "/users", { params: { query: { limt: 1 } } });
}

export async function webhooks() {
  const { events } = await verifyWebhook({ body: "", headers: new Headers(), secrets: "s" });
  for (const event of events) {
    expectTypeOf(event).toEqualTypeOf<WebhookEvent>();
    switch (event.name) {
      case "users:created":
      case "meals:updated":
        expectTypeOf(event.user_id).toEqualTypeOf<string | undefined>();
        break;
      // A name that is not documented yet.
      case "lab_tests:created":
        break;
      default:
        expectTypeOf(event.name).toExtend<string>();
    }
  }
  // @ts-expect-error an object: the signature covers the raw bytes
  verifyWebhook({ body: { id: "wh_1" }, headers: {}, secrets: "s" });
}
