// Generated from openapi/onvy.yaml by `pnpm codegen`: do not edit.

import type { Route } from "../testing/route.ts";
import * as validators from "./validators.ts";

/** The contract's operations. */
export const routes: readonly Route[] = [
  {
    "id": "getHabits",
    "method": "GET",
    "path": "/habits",
    "parameters": [],
    "security": [
      {
        "kind": "apiKey",
        "header": "X-API-Key"
      },
      {
        "kind": "bearer",
        "header": "Authorization"
      }
    ],
    "responses": [
      {
        "key": "200",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.getHabits_200,
          "schema": "getHabits_200"
        }
      },
      {
        "key": "401",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ErrorBody,
          "schema": "ErrorBody"
        }
      },
      {
        "key": "default",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ErrorBody,
          "schema": "ErrorBody"
        }
      }
    ]
  },
  {
    "id": "headHabits",
    "method": "HEAD",
    "path": "/habits",
    "parameters": [],
    "security": [
      {
        "kind": "apiKey",
        "header": "X-API-Key"
      },
      {
        "kind": "bearer",
        "header": "Authorization"
      }
    ],
    "responses": [
      {
        "key": "200",
        "headers": {
          "Cache-Control": "public, max-age=3600"
        }
      },
      {
        "key": "401",
        "headers": {}
      },
      {
        "key": "default",
        "headers": {}
      }
    ]
  },
  {
    "id": "listUsers",
    "method": "GET",
    "path": "/users",
    "parameters": [
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "string",
        "validate": validators.listUsers_query_page
      },
      {
        "name": "limit",
        "in": "query",
        "required": false,
        "type": "integer",
        "validate": validators.listUsers_query_limit
      }
    ],
    "security": [
      {
        "kind": "apiKey",
        "header": "X-API-Key"
      },
      {
        "kind": "bearer",
        "header": "Authorization"
      }
    ],
    "responses": [
      {
        "key": "200",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.UserList,
          "schema": "UserList"
        }
      },
      {
        "key": "401",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ErrorBody,
          "schema": "ErrorBody"
        }
      },
      {
        "key": "default",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ErrorBody,
          "schema": "ErrorBody"
        }
      }
    ]
  },
  {
    "id": "createUser",
    "method": "POST",
    "path": "/users",
    "parameters": [],
    "security": [
      {
        "kind": "apiKey",
        "header": "X-API-Key"
      },
      {
        "kind": "bearer",
        "header": "Authorization"
      }
    ],
    "request": {
      "required": true,
      "mediaType": "application/json",
      "validate": validators.CreateUserRequest,
      "schema": "CreateUserRequest",
      "defaults": {
        "measurement_unit": {
          "value": "metric"
        }
      }
    },
    "responses": [
      {
        "key": "201",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.User,
          "schema": "User"
        }
      },
      {
        "key": "401",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ErrorBody,
          "schema": "ErrorBody"
        }
      },
      {
        "key": "default",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ErrorBody,
          "schema": "ErrorBody"
        }
      }
    ]
  },
  {
    "id": "getUser",
    "method": "GET",
    "path": "/users/{user_id}",
    "parameters": [
      {
        "name": "user_id",
        "in": "path",
        "required": true,
        "type": "string",
        "validate": validators.listUsers_query_page
      }
    ],
    "security": [
      {
        "kind": "apiKey",
        "header": "X-API-Key"
      },
      {
        "kind": "bearer",
        "header": "Authorization"
      }
    ],
    "responses": [
      {
        "key": "200",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.User,
          "schema": "User"
        }
      },
      {
        "key": "401",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ErrorBody,
          "schema": "ErrorBody"
        }
      },
      {
        "key": "default",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ErrorBody,
          "schema": "ErrorBody"
        }
      }
    ]
  },
  {
    "id": "listChatCompletions",
    "method": "GET",
    "path": "/users/{user_id}/chat/completions",
    "parameters": [
      {
        "name": "user_id",
        "in": "path",
        "required": true,
        "type": "string",
        "validate": validators.listUsers_query_page
      },
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "string",
        "validate": validators.listUsers_query_page
      },
      {
        "name": "limit",
        "in": "query",
        "required": false,
        "type": "integer",
        "validate": validators.listUsers_query_limit
      }
    ],
    "security": [
      {
        "kind": "apiKey",
        "header": "X-API-Key"
      },
      {
        "kind": "bearer",
        "header": "Authorization"
      }
    ],
    "responses": [
      {
        "key": "200",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ChatCompletionList,
          "schema": "ChatCompletionList"
        }
      },
      {
        "key": "401",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ErrorBody,
          "schema": "ErrorBody"
        }
      },
      {
        "key": "default",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ErrorBody,
          "schema": "ErrorBody"
        }
      }
    ]
  },
  {
    "id": "createChatCompletion",
    "method": "POST",
    "path": "/users/{user_id}/chat/completions",
    "parameters": [
      {
        "name": "user_id",
        "in": "path",
        "required": true,
        "type": "string",
        "validate": validators.listUsers_query_page
      }
    ],
    "security": [
      {
        "kind": "apiKey",
        "header": "X-API-Key"
      },
      {
        "kind": "bearer",
        "header": "Authorization"
      }
    ],
    "request": {
      "required": true,
      "mediaType": "application/json",
      "validate": validators.CreateChatCompletionRequest,
      "schema": "CreateChatCompletionRequest"
    },
    "responses": [
      {
        "key": "200",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ChatCompletionResponse,
          "schema": "ChatCompletionResponse"
        }
      },
      {
        "key": "401",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ErrorBody,
          "schema": "ErrorBody"
        }
      },
      {
        "key": "default",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ErrorBody,
          "schema": "ErrorBody"
        }
      }
    ]
  },
  {
    "id": "getChatCompletion",
    "method": "GET",
    "path": "/users/{user_id}/chat/completions/{completion_id}",
    "parameters": [
      {
        "name": "user_id",
        "in": "path",
        "required": true,
        "type": "string",
        "validate": validators.listUsers_query_page
      },
      {
        "name": "completion_id",
        "in": "path",
        "required": true,
        "type": "string",
        "validate": validators.listUsers_query_page
      }
    ],
    "security": [
      {
        "kind": "apiKey",
        "header": "X-API-Key"
      },
      {
        "kind": "bearer",
        "header": "Authorization"
      }
    ],
    "responses": [
      {
        "key": "200",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ChatCompletionResponse,
          "schema": "ChatCompletionResponse"
        }
      },
      {
        "key": "401",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ErrorBody,
          "schema": "ErrorBody"
        }
      },
      {
        "key": "default",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ErrorBody,
          "schema": "ErrorBody"
        }
      }
    ]
  },
  {
    "id": "updateChatCompletionPatch",
    "method": "PATCH",
    "path": "/users/{user_id}/chat/completions/{completion_id}",
    "parameters": [
      {
        "name": "user_id",
        "in": "path",
        "required": true,
        "type": "string",
        "validate": validators.listUsers_query_page
      },
      {
        "name": "completion_id",
        "in": "path",
        "required": true,
        "type": "string",
        "validate": validators.listUsers_query_page
      }
    ],
    "security": [
      {
        "kind": "apiKey",
        "header": "X-API-Key"
      },
      {
        "kind": "bearer",
        "header": "Authorization"
      }
    ],
    "request": {
      "required": true,
      "mediaType": "application/json",
      "validate": validators.ChatCompletionResponse,
      "schema": "ChatCompletionResponse"
    },
    "responses": [
      {
        "key": "200",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ChatCompletionResponse,
          "schema": "ChatCompletionResponse"
        }
      },
      {
        "key": "401",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ErrorBody,
          "schema": "ErrorBody"
        }
      },
      {
        "key": "default",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ErrorBody,
          "schema": "ErrorBody"
        }
      }
    ]
  },
  {
    "id": "createFact",
    "method": "POST",
    "path": "/users/{user_id}/facts",
    "parameters": [
      {
        "name": "user_id",
        "in": "path",
        "required": true,
        "type": "string",
        "validate": validators.listUsers_query_page
      }
    ],
    "security": [
      {
        "kind": "apiKey",
        "header": "X-API-Key"
      },
      {
        "kind": "bearer",
        "header": "Authorization"
      }
    ],
    "request": {
      "required": true,
      "mediaType": "application/json",
      "validate": validators.FactInput,
      "schema": "FactInput"
    },
    "responses": [
      {
        "key": "201",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.Fact,
          "schema": "Fact"
        }
      },
      {
        "key": "401",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ErrorBody,
          "schema": "ErrorBody"
        }
      },
      {
        "key": "default",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ErrorBody,
          "schema": "ErrorBody"
        }
      }
    ]
  },
  {
    "id": "updateFactPatch",
    "method": "PATCH",
    "path": "/users/{user_id}/facts/{fact_id}",
    "parameters": [
      {
        "name": "user_id",
        "in": "path",
        "required": true,
        "type": "string",
        "validate": validators.listUsers_query_page
      },
      {
        "name": "fact_id",
        "in": "path",
        "required": true,
        "type": "string",
        "validate": validators.listUsers_query_page
      }
    ],
    "security": [
      {
        "kind": "apiKey",
        "header": "X-API-Key"
      },
      {
        "kind": "bearer",
        "header": "Authorization"
      }
    ],
    "request": {
      "required": true,
      "mediaType": "application/json",
      "validate": validators.FactInput,
      "schema": "FactInput"
    },
    "responses": [
      {
        "key": "200",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.Fact,
          "schema": "Fact"
        }
      },
      {
        "key": "401",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ErrorBody,
          "schema": "ErrorBody"
        }
      },
      {
        "key": "default",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ErrorBody,
          "schema": "ErrorBody"
        }
      }
    ]
  },
  {
    "id": "deleteFact",
    "method": "DELETE",
    "path": "/users/{user_id}/facts/{fact_id}",
    "parameters": [
      {
        "name": "user_id",
        "in": "path",
        "required": true,
        "type": "string",
        "validate": validators.listUsers_query_page
      },
      {
        "name": "fact_id",
        "in": "path",
        "required": true,
        "type": "string",
        "validate": validators.listUsers_query_page
      }
    ],
    "security": [
      {
        "kind": "apiKey",
        "header": "X-API-Key"
      },
      {
        "kind": "bearer",
        "header": "Authorization"
      }
    ],
    "responses": [
      {
        "key": "204",
        "headers": {}
      },
      {
        "key": "401",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ErrorBody,
          "schema": "ErrorBody"
        }
      },
      {
        "key": "default",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ErrorBody,
          "schema": "ErrorBody"
        }
      }
    ]
  },
  {
    "id": "listActivities",
    "method": "GET",
    "path": "/users/{user_id}/activities",
    "parameters": [
      {
        "name": "user_id",
        "in": "path",
        "required": true,
        "type": "string",
        "validate": validators.listUsers_query_page
      },
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "string",
        "validate": validators.listUsers_query_page
      },
      {
        "name": "limit",
        "in": "query",
        "required": false,
        "type": "integer",
        "validate": validators.listUsers_query_limit
      }
    ],
    "security": [
      {
        "kind": "apiKey",
        "header": "X-API-Key"
      },
      {
        "kind": "bearer",
        "header": "Authorization"
      }
    ],
    "responses": [
      {
        "key": "200",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ActivityList,
          "schema": "ActivityList"
        }
      },
      {
        "key": "401",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ErrorBody,
          "schema": "ErrorBody"
        }
      },
      {
        "key": "default",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ErrorBody,
          "schema": "ErrorBody"
        }
      }
    ]
  },
  {
    "id": "createActivity",
    "method": "POST",
    "path": "/users/{user_id}/activities",
    "parameters": [
      {
        "name": "user_id",
        "in": "path",
        "required": true,
        "type": "string",
        "validate": validators.listUsers_query_page
      }
    ],
    "security": [
      {
        "kind": "apiKey",
        "header": "X-API-Key"
      },
      {
        "kind": "bearer",
        "header": "Authorization"
      }
    ],
    "request": {
      "required": true,
      "mediaType": "application/json",
      "validate": validators.ActivityInput,
      "schema": "ActivityInput"
    },
    "responses": [
      {
        "key": "201",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.Activity,
          "schema": "Activity"
        }
      },
      {
        "key": "401",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ErrorBody,
          "schema": "ErrorBody"
        }
      },
      {
        "key": "default",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ErrorBody,
          "schema": "ErrorBody"
        }
      }
    ]
  },
  {
    "id": "createAISummary",
    "method": "POST",
    "path": "/users/{user_id}/ai/summaries",
    "parameters": [
      {
        "name": "user_id",
        "in": "path",
        "required": true,
        "type": "string",
        "validate": validators.listUsers_query_page
      }
    ],
    "security": [
      {
        "kind": "apiKey",
        "header": "X-API-Key"
      },
      {
        "kind": "bearer",
        "header": "Authorization"
      }
    ],
    "request": {
      "required": true,
      "mediaType": "application/json",
      "validate": validators.CreateAISummaryRequest,
      "schema": "CreateAISummaryRequest",
      "defaults": {
        "data": {
          "properties": {
            "portion_multiplier": {
              "value": 1
            }
          }
        }
      }
    },
    "responses": [
      {
        "key": "201",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.AISummary,
          "schema": "AISummary"
        }
      },
      {
        "key": "401",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ErrorBody,
          "schema": "ErrorBody"
        }
      },
      {
        "key": "default",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ErrorBody,
          "schema": "ErrorBody"
        }
      }
    ]
  },
  {
    "id": "getAISummary",
    "method": "GET",
    "path": "/users/{user_id}/ai/summaries/{summary_id}",
    "parameters": [
      {
        "name": "user_id",
        "in": "path",
        "required": true,
        "type": "string",
        "validate": validators.listUsers_query_page
      },
      {
        "name": "summary_id",
        "in": "path",
        "required": true,
        "type": "string",
        "validate": validators.listUsers_query_page
      }
    ],
    "security": [
      {
        "kind": "apiKey",
        "header": "X-API-Key"
      },
      {
        "kind": "bearer",
        "header": "Authorization"
      }
    ],
    "responses": [
      {
        "key": "200",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.AISummary,
          "schema": "AISummary"
        }
      },
      {
        "key": "401",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ErrorBody,
          "schema": "ErrorBody"
        }
      },
      {
        "key": "default",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ErrorBody,
          "schema": "ErrorBody"
        }
      }
    ]
  },
  {
    "id": "listCustomRecords",
    "method": "GET",
    "path": "/users/{user_id}/custom_records",
    "parameters": [
      {
        "name": "user_id",
        "in": "path",
        "required": true,
        "type": "string",
        "validate": validators.listUsers_query_page
      },
      {
        "name": "custom_records_type_id",
        "in": "query",
        "required": false,
        "type": "string",
        "validate": validators.listUsers_query_page
      },
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "string",
        "validate": validators.listUsers_query_page
      },
      {
        "name": "limit",
        "in": "query",
        "required": false,
        "type": "integer",
        "validate": validators.listUsers_query_limit
      }
    ],
    "security": [
      {
        "kind": "apiKey",
        "header": "X-API-Key"
      },
      {
        "kind": "bearer",
        "header": "Authorization"
      }
    ],
    "responses": [
      {
        "key": "200",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.CustomRecordList,
          "schema": "CustomRecordList"
        }
      },
      {
        "key": "401",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ErrorBody,
          "schema": "ErrorBody"
        }
      },
      {
        "key": "default",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ErrorBody,
          "schema": "ErrorBody"
        }
      }
    ]
  },
  {
    "id": "createCustomRecord",
    "method": "POST",
    "path": "/users/{user_id}/custom_records",
    "parameters": [
      {
        "name": "user_id",
        "in": "path",
        "required": true,
        "type": "string",
        "validate": validators.listUsers_query_page
      }
    ],
    "security": [
      {
        "kind": "apiKey",
        "header": "X-API-Key"
      },
      {
        "kind": "bearer",
        "header": "Authorization"
      }
    ],
    "request": {
      "required": true,
      "mediaType": "application/json",
      "validate": validators.CustomRecord,
      "schema": "CustomRecord"
    },
    "responses": [
      {
        "key": "201",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.CustomRecord,
          "schema": "CustomRecord"
        }
      },
      {
        "key": "401",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ErrorBody,
          "schema": "ErrorBody"
        }
      },
      {
        "key": "default",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ErrorBody,
          "schema": "ErrorBody"
        }
      }
    ]
  },
  {
    "id": "getCustomRecord",
    "method": "GET",
    "path": "/users/{user_id}/custom_records/{record_id}",
    "parameters": [
      {
        "name": "user_id",
        "in": "path",
        "required": true,
        "type": "string",
        "validate": validators.listUsers_query_page
      },
      {
        "name": "record_id",
        "in": "path",
        "required": true,
        "type": "string",
        "validate": validators.listUsers_query_page
      }
    ],
    "security": [
      {
        "kind": "apiKey",
        "header": "X-API-Key"
      },
      {
        "kind": "bearer",
        "header": "Authorization"
      }
    ],
    "responses": [
      {
        "key": "200",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.CustomRecord,
          "schema": "CustomRecord"
        }
      },
      {
        "key": "401",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ErrorBody,
          "schema": "ErrorBody"
        }
      },
      {
        "key": "default",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ErrorBody,
          "schema": "ErrorBody"
        }
      }
    ]
  },
  {
    "id": "getCustomRecordType",
    "method": "GET",
    "path": "/custom_records_types/{type_id}",
    "parameters": [
      {
        "name": "type_id",
        "in": "path",
        "required": true,
        "type": "string",
        "validate": validators.listUsers_query_page
      }
    ],
    "security": [
      {
        "kind": "apiKey",
        "header": "X-API-Key"
      },
      {
        "kind": "bearer",
        "header": "Authorization"
      }
    ],
    "responses": [
      {
        "key": "200",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.CustomRecordType,
          "schema": "CustomRecordType"
        }
      },
      {
        "key": "401",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ErrorBody,
          "schema": "ErrorBody"
        }
      },
      {
        "key": "default",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ErrorBody,
          "schema": "ErrorBody"
        }
      }
    ]
  },
  {
    "id": "listMeals",
    "method": "GET",
    "path": "/users/{user_id}/nutrition/meals",
    "parameters": [
      {
        "name": "user_id",
        "in": "path",
        "required": true,
        "type": "string",
        "validate": validators.listUsers_query_page
      },
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "string",
        "validate": validators.listUsers_query_page
      },
      {
        "name": "limit",
        "in": "query",
        "required": false,
        "type": "integer",
        "validate": validators.listUsers_query_limit
      }
    ],
    "security": [
      {
        "kind": "apiKey",
        "header": "X-API-Key"
      },
      {
        "kind": "bearer",
        "header": "Authorization"
      }
    ],
    "responses": [
      {
        "key": "200",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.MealList,
          "schema": "MealList"
        }
      },
      {
        "key": "401",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ErrorBody,
          "schema": "ErrorBody"
        }
      },
      {
        "key": "default",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ErrorBody,
          "schema": "ErrorBody"
        }
      }
    ]
  },
  {
    "id": "createMeal",
    "method": "POST",
    "path": "/users/{user_id}/nutrition/meals",
    "parameters": [
      {
        "name": "user_id",
        "in": "path",
        "required": true,
        "type": "string",
        "validate": validators.listUsers_query_page
      }
    ],
    "security": [
      {
        "kind": "apiKey",
        "header": "X-API-Key"
      },
      {
        "kind": "bearer",
        "header": "Authorization"
      }
    ],
    "request": {
      "required": true,
      "mediaType": "application/json",
      "validate": validators.MealInput,
      "schema": "MealInput",
      "defaults": {
        "portion_multiplier": {
          "value": 1
        }
      }
    },
    "responses": [
      {
        "key": "201",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.Meal,
          "schema": "Meal"
        }
      },
      {
        "key": "401",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ErrorBody,
          "schema": "ErrorBody"
        }
      },
      {
        "key": "default",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ErrorBody,
          "schema": "ErrorBody"
        }
      }
    ]
  },
  {
    "id": "updateMealPut",
    "method": "PUT",
    "path": "/users/{user_id}/nutrition/meals/{meal_id}",
    "parameters": [
      {
        "name": "user_id",
        "in": "path",
        "required": true,
        "type": "string",
        "validate": validators.listUsers_query_page
      },
      {
        "name": "meal_id",
        "in": "path",
        "required": true,
        "type": "string",
        "validate": validators.listUsers_query_page
      }
    ],
    "security": [
      {
        "kind": "apiKey",
        "header": "X-API-Key"
      },
      {
        "kind": "bearer",
        "header": "Authorization"
      }
    ],
    "request": {
      "required": true,
      "mediaType": "application/json",
      "validate": validators.MealInput,
      "schema": "MealInput",
      "defaults": {
        "portion_multiplier": {
          "value": 1
        }
      }
    },
    "responses": [
      {
        "key": "200",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.Meal,
          "schema": "Meal"
        }
      },
      {
        "key": "401",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ErrorBody,
          "schema": "ErrorBody"
        }
      },
      {
        "key": "default",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ErrorBody,
          "schema": "ErrorBody"
        }
      }
    ]
  },
  {
    "id": "updateMealPatch",
    "method": "PATCH",
    "path": "/users/{user_id}/nutrition/meals/{meal_id}",
    "parameters": [
      {
        "name": "user_id",
        "in": "path",
        "required": true,
        "type": "string",
        "validate": validators.listUsers_query_page
      },
      {
        "name": "meal_id",
        "in": "path",
        "required": true,
        "type": "string",
        "validate": validators.listUsers_query_page
      }
    ],
    "security": [
      {
        "kind": "apiKey",
        "header": "X-API-Key"
      },
      {
        "kind": "bearer",
        "header": "Authorization"
      }
    ],
    "request": {
      "required": true,
      "mediaType": "application/json",
      "validate": validators.MealInput,
      "schema": "MealInput",
      "defaults": {
        "portion_multiplier": {
          "value": 1
        }
      }
    },
    "responses": [
      {
        "key": "200",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.Meal,
          "schema": "Meal"
        }
      },
      {
        "key": "401",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ErrorBody,
          "schema": "ErrorBody"
        }
      },
      {
        "key": "default",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ErrorBody,
          "schema": "ErrorBody"
        }
      }
    ]
  },
  {
    "id": "createServerToken",
    "method": "POST",
    "path": "/v1/projects/{project_id}/auth/server",
    "parameters": [
      {
        "name": "project_id",
        "in": "path",
        "required": true,
        "type": "string",
        "validate": validators.listUsers_query_page
      }
    ],
    "security": [
      {
        "kind": "basic",
        "header": "Authorization"
      }
    ],
    "request": {
      "required": false,
      "mediaType": "application/json",
      "validate": validators.ServerTokenRequest,
      "schema": "ServerTokenRequest"
    },
    "responses": [
      {
        "key": "200",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ServerToken,
          "schema": "ServerToken"
        }
      },
      {
        "key": "401",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ErrorBody,
          "schema": "ErrorBody"
        }
      },
      {
        "key": "default",
        "headers": {},
        "body": {
          "mediaType": "application/json",
          "validate": validators.ErrorBody,
          "schema": "ErrorBody"
        }
      }
    ]
  }
];

/** The events that ONVY spells out. */
export const eventNames: readonly string[] = [
  "users:created",
  "users.data_syncs:updated",
  "daily_records:created",
  "daily_records:updated",
  "daily_records:deleted",
  "ai_summaries:created",
  "meals:updated",
  "batch.succeeded"
];

/** The contract's webhooks: what ONVY sends. */
export const webhooks: readonly Route[] = [
  {
    "id": "receiveWebhook",
    "method": "POST",
    "path": "delivery",
    "parameters": [
      {
        "name": "X-Webhook-Signature",
        "in": "header",
        "required": false,
        "type": "string",
        "validate": validators.listUsers_query_page
      },
      {
        "name": "X-Webhook-Timestamp",
        "in": "header",
        "required": false,
        "type": "string",
        "validate": validators.listUsers_query_page
      },
      {
        "name": "X-Webhook-ID",
        "in": "header",
        "required": false,
        "type": "string",
        "validate": validators.listUsers_query_page
      }
    ],
    "security": [],
    "request": {
      "required": true,
      "mediaType": "application/json",
      "validate": validators.WebhookDelivery,
      "schema": "WebhookDelivery"
    },
    "responses": [
      {
        "key": "2XX",
        "headers": {}
      }
    ]
  }
];
