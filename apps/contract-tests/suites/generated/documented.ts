// Generated from openapi/documented-examples.json by `pnpm codegen`: do not edit.
// Each body that ONVY's documentation shows must be of the type that the client gives it, with nothing to spare.
import type { CallInit, DataOf } from "@onvy/client";
import type { WebhookDelivery } from "@onvy/client/webhooks";

/** GET /habits: response */
([
  {
    "name": "<string>",
    "id": "3c90c3cc-0d44-4b50-8888-8dd25736052a",
    "created_time": "2023-11-07T05:31:56Z",
    "last_edited_time": "2023-11-07T05:31:56Z",
    "archived": true,
    "in_trash": true,
    "url": "<string>",
    "playUnexpectedImpact": true,
    "category": "<string>",
    "playImpact": true,
    "title": "<string>",
    "description": "<string>",
    "cover": "<string>",
    "public_url": "<string>",
    "potentialImpacts": {}
  }
]) satisfies DataOf<"GET", "/habits">;

/** GET /users: response */
({
  "users": [
    {
      "id": "<string>",
      "created_at": "2023-11-07T05:31:56Z",
      "updated_at": "2023-11-07T05:31:56Z",
      "language": "<string>",
      "tz_offset": 123,
      "firstname": "<string>",
      "lastname": "<string>",
      "measurement_unit": "metric",
      "gender": "male",
      "birthday": "2023-12-25",
      "height": 123,
      "weight": 123,
      "thresholds": {
        "ftp": 123,
        "lthr": 123,
        "mhr": 123
      },
      "location": {
        "lat": 123,
        "lon": 123
      },
      "coach_config": {
        "enabled": true
      },
      "data_syncs": [
        {
          "data_type": "auth",
          "sync_type": "historical",
          "provider": "GARMIN",
          "status": "pending",
          "updated_at": "2023-11-07T05:31:56Z"
        }
      ]
    }
  ],
  "pagination": {
    "limit": 500,
    "total": 1,
    "page": "<string>",
    "next_page": "<string>"
  }
}) satisfies DataOf<"GET", "/users">;

/** POST /users: request */
({
  "id": "<string>",
  "language": "<string>",
  "tz_offset": 123,
  "firstname": "<string>",
  "lastname": "<string>",
  "measurement_unit": "metric",
  "gender": "male",
  "birthday": "2023-12-25",
  "height": 123,
  "weight": 123,
  "thresholds": {
    "ftp": 123,
    "lthr": 123,
    "mhr": 123
  },
  "location": {
    "lat": 123,
    "lon": 123
  },
  "coach_config": {
    "enabled": true
  }
}) satisfies CallInit<"POST", "/users">["body"];

/** POST /users: response */
({
  "id": "<string>",
  "created_at": "2023-11-07T05:31:56Z",
  "updated_at": "2023-11-07T05:31:56Z",
  "language": "<string>",
  "tz_offset": 123,
  "firstname": "<string>",
  "lastname": "<string>",
  "measurement_unit": "metric",
  "gender": "male",
  "birthday": "2023-12-25",
  "height": 123,
  "weight": 123,
  "thresholds": {
    "ftp": 123,
    "lthr": 123,
    "mhr": 123
  },
  "location": {
    "lat": 123,
    "lon": 123
  },
  "coach_config": {
    "enabled": true
  },
  "data_syncs": [
    {
      "data_type": "auth",
      "sync_type": "historical",
      "provider": "GARMIN",
      "status": "pending",
      "updated_at": "2023-11-07T05:31:56Z"
    }
  ]
}) satisfies DataOf<"POST", "/users">;

/** POST /users (quickstart): request */
({
  "id": "user_123",
  "firstname": "Avery",
  "lastname": "Smith",
  "language": "en",
  "measurement_unit": "metric",
  "tz_offset": 3600
}) satisfies CallInit<"POST", "/users">["body"];

/** POST /users/{user_id}/facts: request */
({
  "text": "<string>",
  "type": "mind",
  "source": "survey"
}) satisfies CallInit<"POST", "/users/{user_id}/facts">["body"];

/** POST /users/{user_id}/facts: response */
({
  "text": "<string>",
  "type": "mind",
  "user_id": "<string>",
  "created_at": "2023-11-07T05:31:56Z",
  "updated_at": "2023-11-07T05:31:56Z",
  "source": "survey",
  "id": "<string>",
  "certainty_on_creation": 0.5,
  "certainty_on_update": 0.5
}) satisfies DataOf<"POST", "/users/{user_id}/facts">;

/** PATCH /users/{user_id}/facts/{fact_id}: request */
({
  "text": "<string>",
  "type": "mind",
  "source": "survey"
}) satisfies CallInit<"PATCH", "/users/{user_id}/facts/{fact_id}">["body"];

/** PATCH /users/{user_id}/facts/{fact_id}: response */
({
  "text": "<string>",
  "type": "mind",
  "user_id": "<string>",
  "created_at": "2023-11-07T05:31:56Z",
  "updated_at": "2023-11-07T05:31:56Z",
  "source": "survey",
  "id": "<string>",
  "certainty_on_creation": 0.5,
  "certainty_on_update": 0.5
}) satisfies DataOf<"PATCH", "/users/{user_id}/facts/{fact_id}">;

/** GET /users/{user_id}/activities: response */
({
  "activities": [
    {
      "project_id": "<string>",
      "user_id": "<string>",
      "type": "workout",
      "start_datetime": "2023-11-07T05:31:56Z",
      "end_datetime": "2023-11-07T05:31:56Z",
      "data_source": "<string>",
      "duration_seconds": 1,
      "type_name": "<string>",
      "tss": 123,
      "id": "<string>",
      "used_ftp": 123,
      "guessed_ftp": 123,
      "is_breakthrough_ftp": true,
      "zone_power": "<string>",
      "normalized_power": 123,
      "variability_index": 123,
      "intensity_factor": 123,
      "tss_power": 123,
      "average_hr": 123,
      "average_power": 123,
      "zone_hr": "<string>",
      "used_lthr": 123,
      "guessed_lthr": 123,
      "guessed_mhr": 123,
      "is_breakthrough_lthr": true,
      "tss_hr": 123,
      "peak_duration_hr": 123,
      "cardio_duration_hr": 123,
      "fatburn_duration_hr": 123,
      "light_duration_hr": 123,
      "hr_series": "<string>",
      "hr_series_sampling_rate": "<string>",
      "peak_threshold_hr": 123,
      "cardio_threshold_hr": 123,
      "fatburn_threshold_hr": 123,
      "calories": 123,
      "max_hr": 123,
      "hr_zone_durations_seconds": [
        123
      ],
      "hr_zone_thresholds": [
        123
      ],
      "power_zone_durations_seconds": [
        123
      ],
      "power_zone_thresholds": [
        123
      ],
      "activity_score_before": 123,
      "activity_score_after": 123,
      "group_id": 123,
      "selected": true,
      "created_at": "2023-11-07T05:31:56Z",
      "updated_at": "2023-11-07T05:31:56Z"
    }
  ],
  "pagination": {
    "limit": 500,
    "total": 1,
    "page": "<string>",
    "next_page": "<string>"
  }
}) satisfies DataOf<"GET", "/users/{user_id}/activities">;

/** POST /users/{user_id}/activities: request */
({
  "type": "workout",
  "start_datetime": "2023-11-07T05:31:56Z",
  "end_datetime": "2023-11-07T05:31:56Z",
  "data_source": "<string>",
  "duration_seconds": 1,
  "type_name": "<string>",
  "tss": 123,
  "created_at": "2023-11-07T05:31:56Z",
  "updated_at": "2023-11-07T05:31:56Z",
  "used_ftp": 123,
  "guessed_ftp": 123,
  "is_breakthrough_ftp": true,
  "zone_power": "<string>",
  "normalized_power": 123,
  "variability_index": 123,
  "intensity_factor": 123,
  "tss_power": 123,
  "average_hr": 123,
  "average_power": 123,
  "zone_hr": "<string>",
  "used_lthr": 123,
  "guessed_lthr": 123,
  "guessed_mhr": 123,
  "is_breakthrough_lthr": true,
  "tss_hr": 123,
  "peak_duration_hr": 123,
  "cardio_duration_hr": 123,
  "fatburn_duration_hr": 123,
  "light_duration_hr": 123,
  "hr_series": "<string>",
  "hr_series_sampling_rate": "<string>",
  "peak_threshold_hr": 123,
  "cardio_threshold_hr": 123,
  "fatburn_threshold_hr": 123,
  "calories": 123,
  "max_hr": 123,
  "hr_zone_durations_seconds": [
    123
  ],
  "hr_zone_thresholds": [
    123
  ],
  "power_zone_durations_seconds": [
    123
  ],
  "power_zone_thresholds": [
    123
  ],
  "activity_score_before": 123,
  "activity_score_after": 123,
  "group_id": 123,
  "selected": true
}) satisfies CallInit<"POST", "/users/{user_id}/activities">["body"];

/** POST /users/{user_id}/activities: response */
({
  "project_id": "<string>",
  "user_id": "<string>",
  "type": "workout",
  "start_datetime": "2023-11-07T05:31:56Z",
  "end_datetime": "2023-11-07T05:31:56Z",
  "data_source": "<string>",
  "duration_seconds": 1,
  "type_name": "<string>",
  "tss": 123,
  "id": "<string>",
  "used_ftp": 123,
  "guessed_ftp": 123,
  "is_breakthrough_ftp": true,
  "zone_power": "<string>",
  "normalized_power": 123,
  "variability_index": 123,
  "intensity_factor": 123,
  "tss_power": 123,
  "average_hr": 123,
  "average_power": 123,
  "zone_hr": "<string>",
  "used_lthr": 123,
  "guessed_lthr": 123,
  "guessed_mhr": 123,
  "is_breakthrough_lthr": true,
  "tss_hr": 123,
  "peak_duration_hr": 123,
  "cardio_duration_hr": 123,
  "fatburn_duration_hr": 123,
  "light_duration_hr": 123,
  "hr_series": "<string>",
  "hr_series_sampling_rate": "<string>",
  "peak_threshold_hr": 123,
  "cardio_threshold_hr": 123,
  "fatburn_threshold_hr": 123,
  "calories": 123,
  "max_hr": 123,
  "hr_zone_durations_seconds": [
    123
  ],
  "hr_zone_thresholds": [
    123
  ],
  "power_zone_durations_seconds": [
    123
  ],
  "power_zone_thresholds": [
    123
  ],
  "activity_score_before": 123,
  "activity_score_after": 123,
  "group_id": 123,
  "selected": true,
  "created_at": "2023-11-07T05:31:56Z",
  "updated_at": "2023-11-07T05:31:56Z"
}) satisfies DataOf<"POST", "/users/{user_id}/activities">;

/** POST /users/{user_id}/ai/summaries: request */
({
  "type": "meal",
  "data": {
    "description": "Grilled chicken breast with quinoa and steamed broccoli",
    "meal_time": "2024-10-28T12:00:00Z",
    "portion_multiplier": 1.5,
    "comment": "Homemade healthy lunch"
  }
}) satisfies CallInit<"POST", "/users/{user_id}/ai/summaries">["body"];

/** POST /users/{user_id}/ai/summaries: response */
({
  "id": "<string>",
  "name": "WorkoutSummary",
  "user_id": "<string>",
  "project_id": "<string>",
  "created_at": "2023-11-07T05:31:56Z",
  "updated_at": "2023-11-07T05:31:56Z",
  "period": {
    "type": "activity",
    "id": "<string>",
    "start": "2023-11-07T05:31:56Z",
    "end": "2023-11-07T05:31:56Z",
    "duration_seconds": 123
  },
  "data": {},
  "llm_output": {
    "language": "<string>",
    "title": "<string>",
    "text": "<string>",
    "followup_questions": [
      "<string>"
    ]
  },
  "providers": [
    "GARMIN"
  ],
  "is_custom": true,
  "ref": "<string>",
  "knowledge_urls": [
    {
      "title": "<string>",
      "url": "<string>"
    }
  ],
  "user_comment": "<string>",
  "user_rating": -1,
  "llm_debug": {
    "model": "<string>",
    "prompt_id": "<string>",
    "org_prompt_id": "<string>"
  }
}) satisfies DataOf<"POST", "/users/{user_id}/ai/summaries">;

/** GET /users/{user_id}/custom_records: response */
({
  "records": [
    {
      "custom_records_type_id": "<string>",
      "data": {},
      "id": "<string>",
      "project_id": "<string>",
      "user_id": "<string>",
      "description": "<string>",
      "attachments": [
        {
          "mime_type": "<string>",
          "description": "<string>",
          "data_base64": "<string>",
          "data_url": "<string>"
        }
      ],
      "created_at": "2023-11-07T05:31:56Z",
      "updated_at": "2023-11-07T05:31:56Z"
    }
  ],
  "pagination": {
    "limit": 500,
    "total": 1,
    "page": "<string>",
    "next_page": "<string>"
  }
}) satisfies DataOf<"GET", "/users/{user_id}/custom_records">;

/** POST /users/{user_id}/custom_records: request */
({
  "custom_records_type_id": "<string>",
  "data": {},
  "id": "<string>",
  "project_id": "<string>",
  "user_id": "<string>",
  "description": "<string>",
  "attachments": [
    {
      "mime_type": "<string>",
      "description": "<string>",
      "data_base64": "<string>",
      "data_url": "<string>"
    }
  ],
  "created_at": "2023-11-07T05:31:56Z",
  "updated_at": "2023-11-07T05:31:56Z"
}) satisfies CallInit<"POST", "/users/{user_id}/custom_records">["body"];

/** POST /users/{user_id}/custom_records: response */
({
  "custom_records_type_id": "<string>",
  "data": {},
  "id": "<string>",
  "project_id": "<string>",
  "user_id": "<string>",
  "description": "<string>",
  "attachments": [
    {
      "mime_type": "<string>",
      "description": "<string>",
      "data_base64": "<string>",
      "data_url": "<string>"
    }
  ],
  "created_at": "2023-11-07T05:31:56Z",
  "updated_at": "2023-11-07T05:31:56Z"
}) satisfies DataOf<"POST", "/users/{user_id}/custom_records">;

/** GET /users/{user_id}/custom_records/{record_id}: response */
({
  "custom_records_type_id": "<string>",
  "data": {},
  "id": "<string>",
  "project_id": "<string>",
  "user_id": "<string>",
  "description": "<string>",
  "attachments": [
    {
      "mime_type": "<string>",
      "description": "<string>",
      "data_base64": "<string>",
      "data_url": "<string>"
    }
  ],
  "created_at": "2023-11-07T05:31:56Z",
  "updated_at": "2023-11-07T05:31:56Z"
}) satisfies DataOf<"GET", "/users/{user_id}/custom_records/{record_id}">;

/** GET /custom_records_types/{type_id}: response */
({
  "id": "<string>",
  "project_id": "<string>",
  "display_name": "<string>",
  "description": "<string>",
  "data_jsonschema": {},
  "created_at": "2023-11-07T05:31:56Z",
  "updated_at": "2023-11-07T05:31:56Z"
}) satisfies DataOf<"GET", "/custom_records_types/{type_id}">;

/** GET /users/{user_id}/nutrition/meals: response */
({
  "meals": [
    {
      "id": "meal_01JCXVK5N3P4Q2R7S8T9U0V1W2",
      "user_id": "<string>",
      "project_id": "<string>",
      "meal_time": "2024-10-28T12:00:00Z",
      "analysis_status": "complete",
      "created_at": "2024-10-28T12:05:00Z",
      "updated_at": "2024-10-28T12:10:00Z",
      "description": "Grilled chicken breast with quinoa and steamed broccoli",
      "image_url": "https://s3.amazonaws.com/bucket/meals/image.jpg?X-Amz-...",
      "portion_multiplier": 1.5,
      "comment": "Homemade healthy lunch",
      "analysis_error": "Failed to analyze meal: Image is not food-related",
      "summary_id": "aisummary_01JCXVK5N3P4Q2R7S8T9U0V1W2",
      "ai_generated": true,
      "title": "Meal Summary",
      "text": "<string>",
      "name": "Grilled Chicken with Vegetables",
      "ingredients": "chicken breast, broccoli, brown rice, olive oil",
      "calories": 450,
      "protein_grams": 35,
      "fat_grams": 12,
      "carbohydrate_grams": 45,
      "sugar_grams": 5,
      "fiber_grams": 6,
      "glucose_spike_mg_dl": 25,
      "healthiness_score": "A"
    }
  ],
  "pagination": {
    "limit": 500,
    "total": 1,
    "page": "<string>",
    "next_page": "<string>"
  }
}) satisfies DataOf<"GET", "/users/{user_id}/nutrition/meals">;

/** POST /users/{user_id}/nutrition/meals: request */
({
  "meal_time": "2024-10-28T12:00:00Z",
  "description": "Grilled chicken breast with quinoa and steamed broccoli",
  "image_base64": "data:image/jpeg;base64,/9j/4AAQSkZJRg...",
  "portion_multiplier": 1.5,
  "comment": "Homemade healthy lunch"
}) satisfies CallInit<"POST", "/users/{user_id}/nutrition/meals">["body"];

/** POST /users/{user_id}/nutrition/meals: response */
({
  "id": "meal_01JCXVK5N3P4Q2R7S8T9U0V1W2",
  "user_id": "<string>",
  "project_id": "<string>",
  "meal_time": "2024-10-28T12:00:00Z",
  "analysis_status": "complete",
  "created_at": "2024-10-28T12:05:00Z",
  "updated_at": "2024-10-28T12:10:00Z",
  "description": "Grilled chicken breast with quinoa and steamed broccoli",
  "image_url": "https://s3.amazonaws.com/bucket/meals/image.jpg?X-Amz-...",
  "portion_multiplier": 1.5,
  "comment": "Homemade healthy lunch",
  "analysis_error": "Failed to analyze meal: Image is not food-related",
  "summary_id": "aisummary_01JCXVK5N3P4Q2R7S8T9U0V1W2",
  "ai_generated": true,
  "title": "Meal Summary",
  "text": "<string>",
  "name": "Grilled Chicken with Vegetables",
  "ingredients": "chicken breast, broccoli, brown rice, olive oil",
  "calories": 450,
  "protein_grams": 35,
  "fat_grams": 12,
  "carbohydrate_grams": 45,
  "sugar_grams": 5,
  "fiber_grams": 6,
  "glucose_spike_mg_dl": 25,
  "healthiness_score": "A"
}) satisfies DataOf<"POST", "/users/{user_id}/nutrition/meals">;

/** PUT /users/{user_id}/nutrition/meals/{meal_id}: request */
({
  "meal_time": "2024-10-28T12:00:00Z",
  "description": "Grilled chicken breast with quinoa and steamed broccoli",
  "image_base64": "data:image/jpeg;base64,/9j/4AAQSkZJRg...",
  "portion_multiplier": 1.5,
  "comment": "Homemade healthy lunch"
}) satisfies CallInit<"PUT", "/users/{user_id}/nutrition/meals/{meal_id}">["body"];

/** PUT /users/{user_id}/nutrition/meals/{meal_id}: response */
({
  "id": "meal_01JCXVK5N3P4Q2R7S8T9U0V1W2",
  "user_id": "<string>",
  "project_id": "<string>",
  "meal_time": "2024-10-28T12:00:00Z",
  "analysis_status": "complete",
  "created_at": "2024-10-28T12:05:00Z",
  "updated_at": "2024-10-28T12:10:00Z",
  "description": "Grilled chicken breast with quinoa and steamed broccoli",
  "image_url": "https://s3.amazonaws.com/bucket/meals/image.jpg?X-Amz-...",
  "portion_multiplier": 1.5,
  "comment": "Homemade healthy lunch",
  "analysis_error": "Failed to analyze meal: Image is not food-related",
  "summary_id": "aisummary_01JCXVK5N3P4Q2R7S8T9U0V1W2",
  "ai_generated": true,
  "title": "Meal Summary",
  "text": "<string>",
  "name": "Grilled Chicken with Vegetables",
  "ingredients": "chicken breast, broccoli, brown rice, olive oil",
  "calories": 450,
  "protein_grams": 35,
  "fat_grams": 12,
  "carbohydrate_grams": 45,
  "sugar_grams": 5,
  "fiber_grams": 6,
  "glucose_spike_mg_dl": 25,
  "healthiness_score": "A"
}) satisfies DataOf<"PUT", "/users/{user_id}/nutrition/meals/{meal_id}">;

/** PATCH /users/{user_id}/nutrition/meals/{meal_id}: request */
({
  "meal_time": "2024-10-28T12:00:00Z",
  "description": "Grilled chicken breast with quinoa and steamed broccoli",
  "image_base64": "data:image/jpeg;base64,/9j/4AAQSkZJRg...",
  "portion_multiplier": 1.5,
  "comment": "Homemade healthy lunch"
}) satisfies CallInit<"PATCH", "/users/{user_id}/nutrition/meals/{meal_id}">["body"];

/** PATCH /users/{user_id}/nutrition/meals/{meal_id}: response */
({
  "id": "meal_01JCXVK5N3P4Q2R7S8T9U0V1W2",
  "user_id": "<string>",
  "project_id": "<string>",
  "meal_time": "2024-10-28T12:00:00Z",
  "analysis_status": "complete",
  "created_at": "2024-10-28T12:05:00Z",
  "updated_at": "2024-10-28T12:10:00Z",
  "description": "Grilled chicken breast with quinoa and steamed broccoli",
  "image_url": "https://s3.amazonaws.com/bucket/meals/image.jpg?X-Amz-...",
  "portion_multiplier": 1.5,
  "comment": "Homemade healthy lunch",
  "analysis_error": "Failed to analyze meal: Image is not food-related",
  "summary_id": "aisummary_01JCXVK5N3P4Q2R7S8T9U0V1W2",
  "ai_generated": true,
  "title": "Meal Summary",
  "text": "<string>",
  "name": "Grilled Chicken with Vegetables",
  "ingredients": "chicken breast, broccoli, brown rice, olive oil",
  "calories": 450,
  "protein_grams": 35,
  "fat_grams": 12,
  "carbohydrate_grams": 45,
  "sugar_grams": 5,
  "fiber_grams": 6,
  "glucose_spike_mg_dl": 25,
  "healthiness_score": "A"
}) satisfies DataOf<"PATCH", "/users/{user_id}/nutrition/meals/{meal_id}">;

/** POST /users/{user_id}/chat/completions: request */
({
  "messages": [
    {
      "role": "system",
      "content": "<string>"
    }
  ],
  "model": "<string>",
  "temperature": 1,
  "max_tokens": 2,
  "stream": true,
  "top_p": 0.5,
  "frequency_penalty": 0,
  "presence_penalty": 0,
  "exclude_context": [
    "all"
  ]
}) satisfies CallInit<"POST", "/users/{user_id}/chat/completions">["body"];

/** POST /users/{user_id}/chat/completions: response */
({
  "id": "<string>",
  "object": "<string>",
  "created": 123,
  "model": "<string>",
  "choices": [
    {
      "index": 123,
      "message": {
        "role": "<string>",
        "content": "<string>"
      },
      "finish_reason": "stop"
    }
  ],
  "usage": {
    "prompt_tokens": 123,
    "completion_tokens": 123,
    "total_tokens": 123
  }
}) satisfies DataOf<"POST", "/users/{user_id}/chat/completions">;

/** GET /users/{user_id}/chat/completions: response */
({
  "messages": [
    {
      "id": "<string>",
      "object": "<string>",
      "created": 123,
      "model": "<string>",
      "choices": [
        {
          "index": 123,
          "message": {
            "role": "<string>",
            "content": "<string>"
          },
          "finish_reason": "stop"
        }
      ],
      "usage": {
        "prompt_tokens": 123,
        "completion_tokens": 123,
        "total_tokens": 123
      }
    }
  ],
  "pagination": {
    "limit": 500,
    "total": 1,
    "page": "<string>",
    "next_page": "<string>"
  }
}) satisfies DataOf<"GET", "/users/{user_id}/chat/completions">;

/** GET /users/{user_id}/chat/completions/{completion_id}: response */
({
  "id": "<string>",
  "object": "<string>",
  "created": 123,
  "model": "<string>",
  "choices": [
    {
      "index": 123,
      "message": {
        "role": "<string>",
        "content": "<string>"
      },
      "finish_reason": "stop"
    }
  ],
  "usage": {
    "prompt_tokens": 123,
    "completion_tokens": 123,
    "total_tokens": 123
  }
}) satisfies DataOf<"GET", "/users/{user_id}/chat/completions/{completion_id}">;

/** PATCH /users/{user_id}/chat/completions/{completion_id}: request */
({
  "id": "<string>",
  "object": "<string>",
  "created": 123,
  "model": "<string>",
  "choices": [
    {
      "index": 123,
      "message": {
        "role": "<string>",
        "content": "<string>"
      },
      "finish_reason": "stop"
    }
  ],
  "usage": {
    "prompt_tokens": 123,
    "completion_tokens": 123,
    "total_tokens": 123
  }
}) satisfies CallInit<"PATCH", "/users/{user_id}/chat/completions/{completion_id}">["body"];

/** PATCH /users/{user_id}/chat/completions/{completion_id}: response */
({
  "id": "<string>",
  "object": "<string>",
  "created": 123,
  "model": "<string>",
  "choices": [
    {
      "index": 123,
      "message": {
        "role": "<string>",
        "content": "<string>"
      },
      "finish_reason": "stop"
    }
  ],
  "usage": {
    "prompt_tokens": 123,
    "completion_tokens": 123,
    "total_tokens": 123
  }
}) satisfies DataOf<"PATCH", "/users/{user_id}/chat/completions/{completion_id}">;

/** POST /v1/projects/{project_id}/auth/server: request */
({
  "scope": "users:read daily_records:read ai_summaries:read"
}) satisfies CallInit<"POST", "/v1/projects/{project_id}/auth/server">["body"];

/** POST /v1/projects/{project_id}/auth/server: response */
({
  "access_token": "eyJ...",
  "token_type": "Bearer",
  "expires_in": 900
}) satisfies DataOf<"POST", "/v1/projects/{project_id}/auth/server">;

/** WEBHOOK delivery: request */
({
  "id": "wh_01J...",
  "created_at": "2026-03-05T18:10:27Z",
  "project_id": "proj_123",
  "org_id": "org_123",
  "api_version": 1,
  "events": [
    {
      "name": "daily_records:updated",
      "user_id": "user_123",
      "data": {
        "id": "score_123"
      }
    }
  ]
}) satisfies WebhookDelivery;
