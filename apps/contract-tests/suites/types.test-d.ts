// Compiled, never run: each `@ts-expect-error` fails the type check when the line below it does compile.
import { createOnvyClient, type DataOf, type OnvyError, unwrap } from "@onvy/client";

const onvy = createOnvyClient({ apiKey: "key" });
const meal_time = "2026-03-05T12:24:59Z";
const path = { user_id: "avery" };

/** Compiles only when both types are the same. */
function same<Left, Right>(
  _: [Left] extends [Right] ? ([Right] extends [Left] ? true : never) : never,
): void {}

// Requests that the contract allows.
onvy.POST("/users", { body: { id: "avery" } });
onvy.POST("/users", {
  body: { id: "avery", measurement_unit: "imperial", gender: "other", tz_offset: 3600 },
});
onvy.POST("/users/{user_id}/nutrition/meals", { params: { path }, body: { meal_time, description: "Soup" } });
onvy.GET("/users");
onvy.GET("/users", { params: { query: { limit: 10, page: "token" } } });

// POST /users: what the contract refuses does not compile.
// @ts-expect-error id is missing
onvy.POST("/users", { body: { firstname: "Avery" } });
// @ts-expect-error id is a string
onvy.POST("/users", { body: { id: 1 } });
// @ts-expect-error measurement_unit has no such value
onvy.POST("/users", { body: { id: "avery", measurement_unit: "nautical" } });
// @ts-expect-error gender has no such value
onvy.POST("/users", { body: { id: "avery", gender: "unknown" } });
// @ts-expect-error tz_offset is a number
onvy.POST("/users", { body: { id: "avery", tz_offset: "3600" } });
// @ts-expect-error language is not nullable
onvy.POST("/users", { body: { id: "avery", language: null } });
// @ts-expect-error no such property
onvy.POST("/users", { body: { id: "avery", nickname: "Ave" } });
// @ts-expect-error created_at comes from the server
onvy.POST("/users", { body: { id: "avery", created_at: meal_time } });
// @ts-expect-error the body is missing
onvy.POST("/users");
// @ts-expect-error no such path
onvy.POST("/user", { body: { id: "avery" } });
// @ts-expect-error no such method on this path
onvy.DELETE("/users");

// Parameters.
// @ts-expect-error user_id is missing
onvy.GET("/users/{user_id}");
// @ts-expect-error limit is a number
onvy.GET("/users", { params: { query: { limit: "10" } } });
// @ts-expect-error no such query parameter
onvy.GET("/users", { params: { query: { cursor: "token" } } });
// @ts-expect-error a misspelt option
onvy.GET("/users", { parms: {} });

// A meal needs words or a photo.
// @ts-expect-error neither description nor image_base64
onvy.POST("/users/{user_id}/nutrition/meals", { params: { path }, body: { meal_time } });

// Answers.
const { data, error } = await onvy.POST("/users", { body: { id: "avery" } });
if (error) same<typeof error, OnvyError>(true);
else same<typeof data, DataOf<"POST", "/users">>(true);

const user = await unwrap(onvy.GET("/users/{user_id}", { params: { path } }));
same<typeof user.id, string>(true);
same<typeof user.tz_offset, number | undefined>(true);
same<typeof user.measurement_unit, "metric" | "imperial" | undefined>(true);
same<typeof user.gender, "male" | "female" | "other" | undefined>(true);
same<DataOf<"DELETE", "/users/{user_id}/facts/{fact_id}">, undefined>(true);
same<DataOf<"HEAD", "/habits">, undefined>(true);
same<DataOf<"GET", "/habits">[number]["cover"], string | null | undefined>(true);
// @ts-expect-error no such property
user.nickname;
// @ts-expect-error optional: it may be undefined
user.language.length;
// @ts-expect-error an error body is unknown
error?.body.message;
