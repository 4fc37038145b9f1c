/** An integration that has to compile wherever TypeScript is claimed. It is read by compilers, never run. */
import {
  type CallInit,
  createOnvyClient,
  type Meal,
  OnvyApiError,
  type OnvyClient,
  OnvyTimeoutError,
  paginate,
  serverToken,
  type User,
  unwrap,
} from "@onvy/client";
import { signWebhook } from "@onvy/client/testing";
import { deliveryKey, OnvyWebhookError, verifyWebhook } from "@onvy/client/webhooks";

const onvy: OnvyClient = createOnvyClient({
  accessToken: serverToken({ projectId: "p", clientId: "c", clientSecret: "s" }),
  timeout: 10_000,
  headers: { "x-app": "northlight", "x-none": null },
  onAttempt: ({ operation, status, duration }) => void [operation, status, duration],
  fetch: (url, init) => fetch(url, init),
});

export async function results(user_id: string): Promise<string | undefined> {
  const { data, error, response } = await onvy.GET("/users/{user_id}", { params: { path: { user_id } } });
  if (error) {
    const body: unknown = error.body;
    return error instanceof OnvyApiError ? `${error.status} ${typeof body}` : error.requestId;
  }
  const user: User = data;
  const status: number = response.status;
  return status === 200 ? user.created_at : undefined;
}

export async function thrown(user_id: string): Promise<string[]> {
  try {
    const body = { id: user_id, language: "en", tz_offset: 3600 } as const;
    const user: User = await unwrap(onvy.POST("/users", { body, idempotent: true }));
    return [user.id];
  } catch (error) {
    if (error instanceof OnvyTimeoutError) return [error.operation ?? ""];
    throw error;
  }
}

export async function list(
  user_id: string,
  page: string | undefined,
  signal: AbortSignal | undefined,
): Promise<Meal[]> {
  const meals: Meal[] = [];
  const params = { path: { user_id }, query: { limit: 10, page } };
  for await (const meal of paginate(onvy, "/users/{user_id}/nutrition/meals", { params, signal }))
    meals.push(meal);
  const init: CallInit<"GET", "/users"> = { params: { query: { page } } };
  const { users, pagination } = await unwrap(onvy.GET("/users", init));
  return pagination?.next_page === undefined && users.length === 0 ? [] : meals;
}

export async function receive(request: Request, secret: string): Promise<string> {
  try {
    const body = await request.arrayBuffer();
    const delivery = await verifyWebhook({ body, headers: request.headers, secrets: [secret] });
    for (const event of delivery.events) if (event.name === "meals:updated") return deliveryKey(delivery);
    return (await signWebhook(new Uint8Array(body), secret))["X-Webhook-Signature"];
  } catch (error) {
    if (error instanceof OnvyWebhookError) return error.reason;
    throw error;
  }
}
