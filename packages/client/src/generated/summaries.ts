// Generated from openapi/onvy.yaml by `pnpm codegen`: do not edit.

/** The contract's summaries, by method and path template. */
export interface Summaries {
  "GET /habits": {
    /** Get the list of habits */
    params: unknown;
    /** Get the list of habits */
    body: unknown;
  };
  "HEAD /habits": {
    /** Fetch the headers of the habits */
    params: unknown;
    /** Fetch the headers of the habits */
    body: unknown;
  };
  "GET /users": {
    /** List users */
    params: unknown;
    /** List users */
    body: unknown;
  };
  "POST /users": {
    /** Create a new user */
    params: unknown;
    /** Create a new user */
    body: unknown;
  };
  "GET /users/{user_id}": {
    /** Get a user */
    params: unknown;
    /** Get a user */
    body: unknown;
  };
  "GET /users/{user_id}/chat/completions": {
    /** List chat completions */
    params: unknown;
    /** List chat completions */
    body: unknown;
  };
  "POST /users/{user_id}/chat/completions": {
    /** Create a chat completion */
    params: unknown;
    /** Create a chat completion */
    body: unknown;
  };
  "GET /users/{user_id}/chat/completions/{completion_id}": {
    /** Get a chat completion */
    params: unknown;
    /** Get a chat completion */
    body: unknown;
  };
  "PATCH /users/{user_id}/chat/completions/{completion_id}": {
    /** Update a chat completion (PATCH) */
    params: unknown;
    /** Update a chat completion (PATCH) */
    body: unknown;
  };
  "POST /users/{user_id}/facts": {
    /** Create a fact */
    params: unknown;
    /** Create a fact */
    body: unknown;
  };
  "PATCH /users/{user_id}/facts/{fact_id}": {
    /** Update a fact (PATCH) */
    params: unknown;
    /** Update a fact (PATCH) */
    body: unknown;
  };
  "DELETE /users/{user_id}/facts/{fact_id}": {
    /** Delete a fact */
    params: unknown;
    /** Delete a fact */
    body: unknown;
  };
  "GET /users/{user_id}/activities": {
    /** List activities */
    params: unknown;
    /** List activities */
    body: unknown;
  };
  "POST /users/{user_id}/activities": {
    /** Create an activity */
    params: unknown;
    /** Create an activity */
    body: unknown;
  };
  "POST /users/{user_id}/ai/summaries": {
    /** Create an AI summary */
    params: unknown;
    /** Create an AI summary */
    body: unknown;
  };
  "GET /users/{user_id}/ai/summaries/{summary_id}": {
    /** Get an AI summary */
    params: unknown;
    /** Get an AI summary */
    body: unknown;
  };
  "GET /users/{user_id}/custom_records": {
    /** List custom records */
    params: unknown;
    /** List custom records */
    body: unknown;
  };
  "POST /users/{user_id}/custom_records": {
    /** Create a custom record */
    params: unknown;
    /** Create a custom record */
    body: unknown;
  };
  "GET /users/{user_id}/custom_records/{record_id}": {
    /** Get a custom record */
    params: unknown;
    /** Get a custom record */
    body: unknown;
  };
  "GET /custom_records_types/{type_id}": {
    /** Get a custom record type */
    params: unknown;
    /** Get a custom record type */
    body: unknown;
  };
  "GET /users/{user_id}/nutrition/meals": {
    /** List meals */
    params: unknown;
    /** List meals */
    body: unknown;
  };
  "POST /users/{user_id}/nutrition/meals": {
    /** Create a meal */
    params: unknown;
    /** Create a meal */
    body: unknown;
  };
  "PUT /users/{user_id}/nutrition/meals/{meal_id}": {
    /** Update a meal (PUT) */
    params: unknown;
    /** Update a meal (PUT) */
    body: unknown;
  };
  "PATCH /users/{user_id}/nutrition/meals/{meal_id}": {
    /** Update a meal (PATCH) */
    params: unknown;
    /** Update a meal (PATCH) */
    body: unknown;
  };
  "POST /v1/projects/{project_id}/auth/server": {
    /** Create a server token */
    params: unknown;
    /** Create a server token */
    body: unknown;
  };
}
