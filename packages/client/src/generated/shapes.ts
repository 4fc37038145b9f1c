// Generated from openapi/onvy.yaml by `pnpm codegen`: do not edit.

import type { Shape } from "../conformance/loose.ts";

/** What each schema names. */
export const shapes: Readonly<Record<string, Shape | 0>> = {
  "ErrorBody": {
    "open": true
  },
  "Pagination": {
    "properties": {
      "limit": 0,
      "total": 0,
      "page": 0,
      "next_page": 0
    }
  },
  "Habit": {
    "properties": {
      "name": 0,
      "id": 0,
      "created_time": 0,
      "last_edited_time": 0,
      "archived": 0,
      "in_trash": 0,
      "url": 0,
      "playUnexpectedImpact": 0,
      "category": 0,
      "playImpact": 0,
      "title": 0,
      "description": 0,
      "cover": 0,
      "public_url": 0,
      "potentialImpacts": {
        "open": true
      }
    }
  },
  "CreateUserRequest": {
    "properties": {
      "id": 0,
      "language": 0,
      "tz_offset": 0,
      "firstname": 0,
      "lastname": 0,
      "measurement_unit": 0,
      "gender": 0,
      "birthday": 0,
      "height": 0,
      "weight": 0,
      "thresholds": {
        "of": [
          "UserThresholds"
        ]
      },
      "location": {
        "of": [
          "UserLocation"
        ]
      },
      "coach_config": {
        "of": [
          "CoachConfig"
        ]
      }
    }
  },
  "UserThresholds": {
    "properties": {
      "ftp": 0,
      "lthr": 0,
      "mhr": 0
    }
  },
  "UserLocation": {
    "properties": {
      "lat": 0,
      "lon": 0
    }
  },
  "CoachConfig": {
    "properties": {
      "enabled": 0
    }
  },
  "User": {
    "of": [
      "CreateUserRequest"
    ],
    "properties": {
      "created_at": 0,
      "updated_at": 0,
      "data_syncs": {
        "items": {
          "of": [
            "DataSync"
          ]
        }
      }
    }
  },
  "DataSync": {
    "properties": {
      "data_type": {
        "known": [
          "auth"
        ]
      },
      "sync_type": {
        "known": [
          "historical"
        ]
      },
      "provider": {
        "known": [
          "GARMIN"
        ]
      },
      "status": {
        "known": [
          "pending"
        ]
      },
      "updated_at": 0
    }
  },
  "UserList": {
    "properties": {
      "users": {
        "items": {
          "of": [
            "User"
          ]
        }
      },
      "pagination": {
        "of": [
          "Pagination"
        ]
      }
    }
  },
  "ChatMessage": {
    "properties": {
      "role": {
        "known": [
          "system",
          "assistant",
          "user"
        ]
      },
      "content": 0
    }
  },
  "ExcludableContext": 0,
  "CreateChatCompletionRequest": {
    "properties": {
      "messages": {
        "items": {
          "of": [
            "ChatMessage"
          ]
        }
      },
      "model": 0,
      "temperature": 0,
      "max_tokens": 0,
      "stream": 0,
      "top_p": 0,
      "frequency_penalty": 0,
      "presence_penalty": 0,
      "exclude_context": {
        "items": {
          "of": [
            "ExcludableContext"
          ]
        }
      }
    }
  },
  "ChatCompletionResponse": {
    "properties": {
      "id": 0,
      "object": 0,
      "created": 0,
      "model": 0,
      "choices": {
        "items": {
          "of": [
            "ChatChoice"
          ]
        }
      },
      "usage": {
        "of": [
          "ChatUsage"
        ]
      }
    }
  },
  "ChatChoice": {
    "properties": {
      "index": 0,
      "message": {
        "of": [
          "ChatMessage"
        ]
      },
      "finish_reason": {
        "known": [
          "stop"
        ]
      }
    }
  },
  "ChatUsage": {
    "properties": {
      "prompt_tokens": 0,
      "completion_tokens": 0,
      "total_tokens": 0
    }
  },
  "ChatCompletionList": {
    "properties": {
      "messages": {
        "items": {
          "of": [
            "ChatCompletionResponse"
          ]
        }
      },
      "pagination": {
        "of": [
          "Pagination"
        ]
      }
    }
  },
  "FactType": 0,
  "FactSource": 0,
  "FactInput": {
    "properties": {
      "text": 0,
      "type": {
        "of": [
          "FactType"
        ]
      },
      "source": {
        "of": [
          "FactSource"
        ]
      }
    }
  },
  "Fact": {
    "of": [
      "FactInput"
    ],
    "properties": {
      "user_id": 0,
      "created_at": 0,
      "updated_at": 0,
      "id": 0,
      "certainty_on_creation": 0,
      "certainty_on_update": 0
    }
  },
  "ActivityInput": {
    "properties": {
      "type": {
        "known": [
          "workout"
        ]
      },
      "start_datetime": 0,
      "end_datetime": 0,
      "data_source": 0,
      "duration_seconds": 0,
      "type_name": 0,
      "tss": 0,
      "used_ftp": 0,
      "guessed_ftp": 0,
      "is_breakthrough_ftp": 0,
      "zone_power": 0,
      "normalized_power": 0,
      "variability_index": 0,
      "intensity_factor": 0,
      "tss_power": 0,
      "average_hr": 0,
      "average_power": 0,
      "zone_hr": 0,
      "used_lthr": 0,
      "guessed_lthr": 0,
      "guessed_mhr": 0,
      "is_breakthrough_lthr": 0,
      "tss_hr": 0,
      "peak_duration_hr": 0,
      "cardio_duration_hr": 0,
      "fatburn_duration_hr": 0,
      "light_duration_hr": 0,
      "hr_series": 0,
      "hr_series_sampling_rate": 0,
      "peak_threshold_hr": 0,
      "cardio_threshold_hr": 0,
      "fatburn_threshold_hr": 0,
      "calories": 0,
      "max_hr": 0,
      "hr_zone_durations_seconds": 0,
      "hr_zone_thresholds": 0,
      "power_zone_durations_seconds": 0,
      "power_zone_thresholds": 0,
      "activity_score_before": 0,
      "activity_score_after": 0,
      "group_id": 0,
      "selected": 0,
      "created_at": 0,
      "updated_at": 0
    }
  },
  "Activity": {
    "of": [
      "ActivityInput"
    ],
    "properties": {
      "project_id": 0,
      "user_id": 0,
      "id": 0
    }
  },
  "ActivityList": {
    "properties": {
      "activities": {
        "items": {
          "of": [
            "Activity"
          ]
        }
      },
      "pagination": {
        "of": [
          "Pagination"
        ]
      }
    }
  },
  "CreateAISummaryRequest": {
    "properties": {
      "type": 0,
      "data": {
        "of": [
          "MealInput"
        ]
      }
    }
  },
  "AISummaryName": 0,
  "AISummary": {
    "properties": {
      "id": 0,
      "name": {
        "of": [
          "AISummaryName"
        ]
      },
      "user_id": 0,
      "project_id": 0,
      "created_at": 0,
      "updated_at": 0,
      "period": {
        "of": [
          "AISummaryPeriod"
        ]
      },
      "data": {
        "open": true
      },
      "llm_output": {
        "of": [
          "AISummaryText"
        ]
      },
      "providers": 0,
      "is_custom": 0,
      "ref": 0,
      "knowledge_urls": {
        "items": {
          "of": [
            "KnowledgeLink"
          ]
        }
      },
      "user_comment": 0,
      "user_rating": 0,
      "llm_debug": {
        "of": [
          "LlmDebug"
        ]
      }
    }
  },
  "AISummaryPeriod": {
    "properties": {
      "type": {
        "known": [
          "activity",
          "meal",
          "week"
        ]
      },
      "id": 0,
      "start": 0,
      "end": 0,
      "duration_seconds": 0
    }
  },
  "AISummaryText": {
    "properties": {
      "language": 0,
      "title": 0,
      "text": 0,
      "followup_questions": 0
    }
  },
  "KnowledgeLink": {
    "properties": {
      "title": 0,
      "url": 0
    }
  },
  "LlmDebug": {
    "properties": {
      "model": 0,
      "prompt_id": 0,
      "org_prompt_id": 0
    }
  },
  "CustomRecord": {
    "properties": {
      "custom_records_type_id": 0,
      "data": {
        "open": true
      },
      "id": 0,
      "project_id": 0,
      "user_id": 0,
      "description": 0,
      "attachments": {
        "items": {
          "of": [
            "CustomRecordAttachment"
          ]
        }
      },
      "created_at": 0,
      "updated_at": 0
    }
  },
  "CustomRecordAttachment": {
    "properties": {
      "mime_type": 0,
      "description": 0,
      "data_base64": 0,
      "data_url": 0
    }
  },
  "CustomRecordList": {
    "properties": {
      "records": {
        "items": {
          "of": [
            "CustomRecord"
          ]
        }
      },
      "pagination": {
        "of": [
          "Pagination"
        ]
      }
    }
  },
  "CustomRecordType": {
    "properties": {
      "id": 0,
      "project_id": 0,
      "display_name": 0,
      "description": 0,
      "data_jsonschema": {
        "open": true
      },
      "created_at": 0,
      "updated_at": 0
    }
  },
  "MealInput": {
    "properties": {
      "meal_time": 0,
      "description": 0,
      "image_base64": 0,
      "portion_multiplier": 0,
      "comment": 0
    }
  },
  "MealAnalysisStatus": 0,
  "Meal": {
    "properties": {
      "id": 0,
      "user_id": 0,
      "project_id": 0,
      "meal_time": 0,
      "analysis_status": {
        "of": [
          "MealAnalysisStatus"
        ]
      },
      "created_at": 0,
      "updated_at": 0,
      "description": 0,
      "image_url": 0,
      "portion_multiplier": 0,
      "comment": 0,
      "analysis_error": 0,
      "summary_id": 0,
      "ai_generated": 0,
      "title": 0,
      "text": 0,
      "name": 0,
      "ingredients": 0,
      "calories": 0,
      "protein_grams": 0,
      "fat_grams": 0,
      "carbohydrate_grams": 0,
      "sugar_grams": 0,
      "fiber_grams": 0,
      "glucose_spike_mg_dl": 0,
      "healthiness_score": {
        "known": [
          "A"
        ]
      }
    }
  },
  "MealList": {
    "properties": {
      "meals": {
        "items": {
          "of": [
            "Meal"
          ]
        }
      },
      "pagination": {
        "of": [
          "Pagination"
        ]
      }
    }
  },
  "ServerTokenRequest": {
    "properties": {
      "scope": 0
    }
  },
  "ServerToken": {
    "properties": {
      "access_token": 0,
      "token_type": {
        "known": [
          "Bearer"
        ]
      },
      "expires_in": 0
    }
  },
  "KnownWebhookEventName": 0,
  "WebhookEvent": {
    "properties": {
      "name": {
        "of": [
          "KnownWebhookEventName"
        ]
      },
      "user_id": 0,
      "data": {
        "of": [
          "WebhookEventData"
        ]
      },
      "url": 0
    }
  },
  "WebhookEventData": {
    "properties": {
      "id": 0
    },
    "open": true
  },
  "WebhookDelivery": {
    "properties": {
      "id": 0,
      "created_at": 0,
      "project_id": 0,
      "org_id": 0,
      "api_version": 0,
      "events": {
        "items": {
          "of": [
            "WebhookEvent"
          ]
        }
      }
    }
  },
  "getHabits_200": {
    "items": {
      "of": [
        "Habit"
      ]
    }
  },
  "listUsers_query_page": 0,
  "listUsers_query_limit": 0
};
