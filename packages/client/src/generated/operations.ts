// Generated from openapi/onvy.yaml by `pnpm codegen`: do not edit.

export const defaultBaseUrl = "https://production.api.onvy.health";

/** Of this package: servers hear of it. */
export const clientVersion = "0.1.0";

/** The contract's operationId, by method and path template as in AttemptInfo.operation. */
export const operationIds: Readonly<Record<string, string>> = {
  "GET /habits": "getHabits",
  "HEAD /habits": "headHabits",
  "GET /users": "listUsers",
  "POST /users": "createUser",
  "GET /users/{user_id}": "getUser",
  "GET /users/{user_id}/chat/completions": "listChatCompletions",
  "POST /users/{user_id}/chat/completions": "createChatCompletion",
  "GET /users/{user_id}/chat/completions/{completion_id}": "getChatCompletion",
  "PATCH /users/{user_id}/chat/completions/{completion_id}": "updateChatCompletionPatch",
  "POST /users/{user_id}/facts": "createFact",
  "PATCH /users/{user_id}/facts/{fact_id}": "updateFactPatch",
  "DELETE /users/{user_id}/facts/{fact_id}": "deleteFact",
  "GET /users/{user_id}/activities": "listActivities",
  "POST /users/{user_id}/activities": "createActivity",
  "POST /users/{user_id}/ai/summaries": "createAISummary",
  "GET /users/{user_id}/ai/summaries/{summary_id}": "getAISummary",
  "GET /users/{user_id}/custom_records": "listCustomRecords",
  "POST /users/{user_id}/custom_records": "createCustomRecord",
  "GET /users/{user_id}/custom_records/{record_id}": "getCustomRecord",
  "GET /custom_records_types/{type_id}": "getCustomRecordType",
  "GET /users/{user_id}/nutrition/meals": "listMeals",
  "POST /users/{user_id}/nutrition/meals": "createMeal",
  "PUT /users/{user_id}/nutrition/meals/{meal_id}": "updateMealPut",
  "PATCH /users/{user_id}/nutrition/meals/{meal_id}": "updateMealPatch",
  "POST /v1/projects/{project_id}/auth/server": "createServerToken"
};

/** HEAD and DELETE succeed without a body, other methods with one, except for these operations. */
export const unlikeTheirMethod: ReadonlySet<string> = /* @__PURE__ */ new Set<string>([]);
