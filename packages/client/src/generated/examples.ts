// Generated from openapi/onvy.yaml by `pnpm codegen`: do not edit.

import type { Examples } from "../testing/route.ts";

/** The contract's named examples. */
export const examples: Examples = {
  "getHabits": {
    "200": {
      "full": [
        {
          "name": "morning_daylight",
          "id": "5b0c9a34-0f5e-4a58-9d0e-7c1f3f2f6a11",
          "created_time": "2026-01-12T09:30:00Z",
          "last_edited_time": "2026-02-20T14:05:00Z",
          "archived": false,
          "in_trash": false,
          "url": "https://habits.example.com/morning-daylight",
          "playUnexpectedImpact": true,
          "category": "Sleep",
          "playImpact": true,
          "title": "Morning daylight",
          "description": "Ten minutes outdoors within an hour of waking steady the body clock.",
          "cover": "https://habits.example.com/covers/morning-daylight.jpg",
          "public_url": "https://habits.example.com/public/morning-daylight",
          "potentialImpacts": {
            "sleep": {
              "direction": "positive"
            }
          }
        },
        {
          "name": "alcohol_free_evening",
          "id": "c2f4d9be-61c7-4f0c-8a0b-2f7a9f7f5d02",
          "created_time": "2026-01-12T09:42:00Z",
          "last_edited_time": "2026-01-12T09:42:00Z",
          "archived": false,
          "in_trash": false,
          "url": "https://habits.example.com/alcohol-free-evening",
          "playUnexpectedImpact": false,
          "category": "Recovery",
          "playImpact": true,
          "title": "Alcohol-free evening",
          "description": "No alcohol after 17:00.",
          "cover": null,
          "public_url": null
        }
      ],
      "minimal": [
        {
          "name": "alcohol_free_evening",
          "id": "c2f4d9be-61c7-4f0c-8a0b-2f7a9f7f5d02",
          "created_time": "2026-01-12T09:42:00Z",
          "last_edited_time": "2026-01-12T09:42:00Z",
          "archived": false,
          "in_trash": false,
          "url": "https://habits.example.com/alcohol-free-evening",
          "playUnexpectedImpact": false,
          "category": "Recovery",
          "playImpact": true,
          "title": "Alcohol-free evening",
          "description": "No alcohol after 17:00.",
          "cover": null,
          "public_url": null
        }
      ]
    },
    "401": {
      "unauthorized": {
        "message": "Unauthorized"
      }
    },
    "default": {
      "error": {
        "message": "The request could not be processed"
      }
    }
  },
  "headHabits": {},
  "listUsers": {
    "200": {
      "onlyPage": {
        "users": [
          {
            "id": "northlight_4821",
            "created_at": "2026-03-02T08:14:09Z",
            "updated_at": "2026-03-05T18:20:00Z",
            "language": "en",
            "tz_offset": 3600,
            "firstname": "Mira",
            "lastname": "Lindqvist",
            "measurement_unit": "metric",
            "gender": "female",
            "birthday": "1991-04-17",
            "height": 171,
            "weight": 64.5,
            "thresholds": {
              "ftp": 212,
              "lthr": 168,
              "mhr": 187
            },
            "location": {
              "lat": 59.3293,
              "lon": 18.0686
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
                "updated_at": "2026-03-02T08:16:30Z"
              }
            ]
          },
          {
            "id": "northlight_4822",
            "created_at": "2026-03-02T08:10:44Z",
            "updated_at": "2026-03-02T08:10:44Z"
          },
          {
            "id": "northlight_4820",
            "created_at": "2026-03-02T08:02:51Z",
            "updated_at": "2026-03-02T08:02:51Z",
            "language": "de",
            "tz_offset": 3600
          }
        ],
        "pagination": {
          "limit": 100,
          "total": 3
        }
      },
      "middlePage": {
        "users": [
          {
            "id": "northlight_4822",
            "created_at": "2026-03-02T08:10:44Z",
            "updated_at": "2026-03-02T08:10:44Z"
          }
        ],
        "pagination": {
          "limit": 1,
          "total": 3,
          "page": "c2Vjb25kLXBhZ2U",
          "next_page": "dGhpcmQtcGFnZQ"
        }
      },
      "lastPage": {
        "users": [
          {
            "id": "northlight_4820",
            "created_at": "2026-03-02T08:02:51Z",
            "updated_at": "2026-03-02T08:02:51Z",
            "language": "de",
            "tz_offset": 3600
          }
        ],
        "pagination": {
          "limit": 1,
          "total": 3,
          "page": "dGhpcmQtcGFnZQ"
        }
      }
    },
    "401": {
      "unauthorized": {
        "message": "Unauthorized"
      }
    },
    "default": {
      "error": {
        "message": "The request could not be processed"
      }
    }
  },
  "createUser": {
    "201": {
      "full": {
        "id": "northlight_4821",
        "created_at": "2026-03-02T08:14:09Z",
        "updated_at": "2026-03-02T08:14:09Z",
        "language": "en",
        "tz_offset": 3600,
        "firstname": "Mira",
        "lastname": "Lindqvist",
        "measurement_unit": "metric",
        "gender": "female",
        "birthday": "1991-04-17",
        "height": 171,
        "weight": 64.5,
        "thresholds": {
          "ftp": 212,
          "lthr": 168,
          "mhr": 187
        },
        "location": {
          "lat": 59.3293,
          "lon": 18.0686
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
            "updated_at": "2026-03-02T08:14:09Z"
          }
        ]
      },
      "minimal": {
        "id": "northlight_4822",
        "created_at": "2026-03-02T08:10:44Z",
        "updated_at": "2026-03-02T08:10:44Z"
      }
    },
    "401": {
      "unauthorized": {
        "message": "Unauthorized"
      }
    },
    "request": {
      "full": {
        "id": "northlight_4821",
        "language": "en",
        "tz_offset": 3600,
        "firstname": "Mira",
        "lastname": "Lindqvist",
        "measurement_unit": "metric",
        "gender": "female",
        "birthday": "1991-04-17",
        "height": 171,
        "weight": 64.5,
        "thresholds": {
          "ftp": 212,
          "lthr": 168,
          "mhr": 187
        },
        "location": {
          "lat": 59.3293,
          "lon": 18.0686
        },
        "coach_config": {
          "enabled": true
        }
      },
      "minimal": {
        "id": "northlight_4822"
      }
    },
    "default": {
      "error": {
        "message": "The request could not be processed"
      }
    }
  },
  "getUser": {
    "200": {
      "full": {
        "id": "northlight_4821",
        "created_at": "2026-03-02T08:14:09Z",
        "updated_at": "2026-03-05T18:20:00Z",
        "language": "en",
        "tz_offset": 3600,
        "firstname": "Mira",
        "lastname": "Lindqvist",
        "measurement_unit": "metric",
        "gender": "female",
        "birthday": "1991-04-17",
        "height": 171,
        "weight": 64.5,
        "thresholds": {
          "ftp": 212,
          "lthr": 168,
          "mhr": 187
        },
        "location": {
          "lat": 59.3293,
          "lon": 18.0686
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
            "updated_at": "2026-03-02T08:16:30Z"
          }
        ]
      },
      "minimal": {
        "id": "northlight_4822",
        "created_at": "2026-03-02T08:10:44Z",
        "updated_at": "2026-03-02T08:10:44Z"
      }
    },
    "401": {
      "unauthorized": {
        "message": "Unauthorized"
      }
    },
    "default": {
      "error": {
        "message": "The request could not be processed"
      }
    }
  },
  "listChatCompletions": {
    "200": {
      "onlyPage": {
        "messages": [
          {
            "id": "chatcmpl_01KK109DWR58ENXZZCWHFRSMXT",
            "object": "chat.completion",
            "created": 1772781615,
            "model": "coach-large",
            "choices": [
              {
                "index": 0,
                "message": {
                  "role": "assistant",
                  "content": "You slept seven hours and ten minutes, half an hour more than usual."
                },
                "finish_reason": "stop"
              }
            ]
          },
          {
            "id": "chatcmpl_01KJZM8YKGQBXBAG3VQSXD4QAN",
            "object": "chat.completion",
            "created": 1772735462,
            "model": "coach-large",
            "choices": [
              {
                "index": 0,
                "message": {
                  "role": "assistant",
                  "content": "Your lunch covered the carbohydrate that 75 minutes at tempo used up. Add some 20 g of protein tonight."
                },
                "finish_reason": "stop"
              }
            ],
            "usage": {
              "prompt_tokens": 1184,
              "completion_tokens": 27,
              "total_tokens": 1211
            }
          },
          {
            "id": "chatcmpl_01KJNEMQB0Q8ZK3M1TYB5W2CDF",
            "object": "chat.completion",
            "created": 1772394012,
            "model": "coach-large",
            "choices": [
              {
                "index": 0,
                "message": {
                  "role": "assistant",
                  "content": "Start with two easy rides a week and one longer one."
                },
                "finish_reason": "stop"
              }
            ],
            "usage": {
              "prompt_tokens": 902,
              "completion_tokens": 13,
              "total_tokens": 915
            }
          }
        ],
        "pagination": {
          "limit": 100,
          "total": 3
        }
      },
      "middlePage": {
        "messages": [
          {
            "id": "chatcmpl_01KJZM8YKGQBXBAG3VQSXD4QAN",
            "object": "chat.completion",
            "created": 1772735462,
            "model": "coach-large",
            "choices": [
              {
                "index": 0,
                "message": {
                  "role": "assistant",
                  "content": "Your lunch covered the carbohydrate that 75 minutes at tempo used up. Add some 20 g of protein tonight."
                },
                "finish_reason": "stop"
              }
            ],
            "usage": {
              "prompt_tokens": 1184,
              "completion_tokens": 27,
              "total_tokens": 1211
            }
          }
        ],
        "pagination": {
          "limit": 1,
          "total": 3,
          "page": "c2Vjb25kLXBhZ2U",
          "next_page": "dGhpcmQtcGFnZQ"
        }
      },
      "lastPage": {
        "messages": [
          {
            "id": "chatcmpl_01KJNEMQB0Q8ZK3M1TYB5W2CDF",
            "object": "chat.completion",
            "created": 1772394012,
            "model": "coach-large",
            "choices": [
              {
                "index": 0,
                "message": {
                  "role": "assistant",
                  "content": "Start with two easy rides a week and one longer one."
                },
                "finish_reason": "stop"
              }
            ],
            "usage": {
              "prompt_tokens": 902,
              "completion_tokens": 13,
              "total_tokens": 915
            }
          }
        ],
        "pagination": {
          "limit": 1,
          "total": 3,
          "page": "dGhpcmQtcGFnZQ"
        }
      }
    },
    "401": {
      "unauthorized": {
        "message": "Unauthorized"
      }
    },
    "default": {
      "error": {
        "message": "The request could not be processed"
      }
    }
  },
  "createChatCompletion": {
    "200": {
      "full": {
        "id": "chatcmpl_01KJZM8YKGQBXBAG3VQSXD4QAN",
        "object": "chat.completion",
        "created": 1772735462,
        "model": "coach-large",
        "choices": [
          {
            "index": 0,
            "message": {
              "role": "assistant",
              "content": "Your lunch covered the carbohydrate that 75 minutes at tempo used up. Add some 20 g of protein tonight."
            },
            "finish_reason": "stop"
          }
        ],
        "usage": {
          "prompt_tokens": 1184,
          "completion_tokens": 27,
          "total_tokens": 1211
        }
      },
      "minimal": {
        "id": "chatcmpl_01KK109DWR58ENXZZCWHFRSMXT",
        "object": "chat.completion",
        "created": 1772781615,
        "model": "coach-large",
        "choices": [
          {
            "index": 0,
            "message": {
              "role": "assistant",
              "content": "You slept seven hours and ten minutes, half an hour more than usual."
            },
            "finish_reason": "stop"
          }
        ]
      }
    },
    "401": {
      "unauthorized": {
        "message": "Unauthorized"
      }
    },
    "request": {
      "full": {
        "messages": [
          {
            "role": "system",
            "content": "Answer in two sentences."
          },
          {
            "role": "user",
            "content": "Was my lunch enough to recover from the ride?"
          }
        ],
        "model": "coach-large",
        "temperature": 0.4,
        "max_tokens": 300,
        "stream": false,
        "top_p": 1,
        "frequency_penalty": 0,
        "presence_penalty": 0,
        "exclude_context": [
          "notes",
          "knowledge"
        ]
      },
      "minimal": {
        "messages": [
          {
            "role": "user",
            "content": "How did I sleep last night?"
          }
        ]
      }
    },
    "default": {
      "error": {
        "message": "The request could not be processed"
      }
    }
  },
  "getChatCompletion": {
    "200": {
      "full": {
        "id": "chatcmpl_01KJZM8YKGQBXBAG3VQSXD4QAN",
        "object": "chat.completion",
        "created": 1772735462,
        "model": "coach-large",
        "choices": [
          {
            "index": 0,
            "message": {
              "role": "assistant",
              "content": "Your lunch covered the carbohydrate that 75 minutes at tempo used up. Add some 20 g of protein tonight."
            },
            "finish_reason": "stop"
          }
        ],
        "usage": {
          "prompt_tokens": 1184,
          "completion_tokens": 27,
          "total_tokens": 1211
        }
      },
      "minimal": {
        "id": "chatcmpl_01KK109DWR58ENXZZCWHFRSMXT",
        "object": "chat.completion",
        "created": 1772781615,
        "model": "coach-large",
        "choices": [
          {
            "index": 0,
            "message": {
              "role": "assistant",
              "content": "You slept seven hours and ten minutes, half an hour more than usual."
            },
            "finish_reason": "stop"
          }
        ]
      }
    },
    "401": {
      "unauthorized": {
        "message": "Unauthorized"
      }
    },
    "default": {
      "error": {
        "message": "The request could not be processed"
      }
    }
  },
  "updateChatCompletionPatch": {
    "200": {
      "full": {
        "id": "chatcmpl_01KJZM8YKGQBXBAG3VQSXD4QAN",
        "object": "chat.completion",
        "created": 1772735462,
        "model": "coach-large",
        "choices": [
          {
            "index": 0,
            "message": {
              "role": "assistant",
              "content": "Your lunch covered the carbohydrate that 75 minutes at tempo used up. Add some 25 g of protein tonight."
            },
            "finish_reason": "stop"
          }
        ],
        "usage": {
          "prompt_tokens": 1184,
          "completion_tokens": 27,
          "total_tokens": 1211
        }
      },
      "minimal": {
        "id": "chatcmpl_01KK109DWR58ENXZZCWHFRSMXT",
        "object": "chat.completion",
        "created": 1772781615,
        "model": "coach-large",
        "choices": [
          {
            "index": 0,
            "message": {
              "role": "assistant",
              "content": "You slept seven hours and ten minutes, half an hour more than usual."
            },
            "finish_reason": "stop"
          }
        ]
      }
    },
    "401": {
      "unauthorized": {
        "message": "Unauthorized"
      }
    },
    "request": {
      "full": {
        "id": "chatcmpl_01KJZM8YKGQBXBAG3VQSXD4QAN",
        "object": "chat.completion",
        "created": 1772735462,
        "model": "coach-large",
        "choices": [
          {
            "index": 0,
            "message": {
              "role": "assistant",
              "content": "Your lunch covered the carbohydrate that 75 minutes at tempo used up. Add some 25 g of protein tonight."
            },
            "finish_reason": "stop"
          }
        ],
        "usage": {
          "prompt_tokens": 1184,
          "completion_tokens": 27,
          "total_tokens": 1211
        }
      },
      "minimal": {
        "id": "chatcmpl_01KK109DWR58ENXZZCWHFRSMXT",
        "object": "chat.completion",
        "created": 1772781615,
        "model": "coach-large",
        "choices": [
          {
            "index": 0,
            "message": {
              "role": "assistant",
              "content": "You slept seven hours and ten minutes, half an hour more than usual."
            },
            "finish_reason": "stop"
          }
        ]
      }
    },
    "default": {
      "error": {
        "message": "The request could not be processed"
      }
    }
  },
  "createFact": {
    "201": {
      "full": {
        "text": "Trains for a 100 km gravel ride in June",
        "type": "goal",
        "user_id": "northlight_4821",
        "created_at": "2026-03-02T08:20:41Z",
        "updated_at": "2026-03-02T08:20:41Z",
        "source": "survey",
        "id": "fact_01KJPT56X8RBXH4FAYK3ZJE0WR",
        "certainty_on_creation": 0.9,
        "certainty_on_update": null
      },
      "minimal": {
        "text": "Does not eat meat",
        "type": "nutrition",
        "user_id": "northlight_4821",
        "created_at": "2026-03-04T06:55:12Z",
        "updated_at": "2026-03-04T06:55:12Z"
      }
    },
    "401": {
      "unauthorized": {
        "message": "Unauthorized"
      }
    },
    "request": {
      "full": {
        "text": "Trains for a 100 km gravel ride in June",
        "type": "goal",
        "source": "survey"
      },
      "minimal": {
        "text": "Does not eat meat",
        "type": "nutrition"
      }
    },
    "default": {
      "error": {
        "message": "The request could not be processed"
      }
    }
  },
  "updateFactPatch": {
    "200": {
      "full": {
        "text": "Trains for a 100 km gravel ride in August",
        "type": "goal",
        "user_id": "northlight_4821",
        "created_at": "2026-03-02T08:20:41Z",
        "updated_at": "2026-03-06T09:15:00Z",
        "source": "coach",
        "id": "fact_01KJPT56X8RBXH4FAYK3ZJE0WR",
        "certainty_on_creation": 0.9,
        "certainty_on_update": 0.75
      },
      "minimal": {
        "text": "Does not eat meat or fish",
        "type": "nutrition",
        "user_id": "northlight_4821",
        "created_at": "2026-03-04T06:55:12Z",
        "updated_at": "2026-03-06T09:16:20Z"
      }
    },
    "401": {
      "unauthorized": {
        "message": "Unauthorized"
      }
    },
    "request": {
      "full": {
        "text": "Trains for a 100 km gravel ride in August",
        "type": "goal",
        "source": "coach"
      },
      "minimal": {
        "text": "Does not eat meat or fish",
        "type": "nutrition"
      }
    },
    "default": {
      "error": {
        "message": "The request could not be processed"
      }
    }
  },
  "deleteFact": {
    "401": {
      "unauthorized": {
        "message": "Unauthorized"
      }
    },
    "default": {
      "error": {
        "message": "The request could not be processed"
      }
    }
  },
  "listActivities": {
    "200": {
      "onlyPage": {
        "activities": [
          {
            "project_id": "proj_northlight",
            "user_id": "northlight_4821",
            "type": "workout",
            "start_datetime": "2026-03-06T05:50:00Z",
            "end_datetime": "2026-03-06T06:20:00Z",
            "data_source": "manual",
            "duration_seconds": 1800,
            "type_name": "Running",
            "tss": 31
          },
          {
            "project_id": "proj_northlight",
            "user_id": "northlight_4821",
            "type": "workout",
            "start_datetime": "2026-03-05T17:02:00Z",
            "end_datetime": "2026-03-05T18:17:00Z",
            "data_source": "garmin",
            "duration_seconds": 4500,
            "type_name": "Cycling",
            "tss": 88.1,
            "id": "activity_01KJZKGFD0T1ZNT0CZGE7SECA1",
            "used_ftp": 212,
            "guessed_ftp": 214,
            "is_breakthrough_ftp": true,
            "zone_power": "Tempo",
            "normalized_power": 178,
            "variability_index": 1.08,
            "intensity_factor": 0.84,
            "tss_power": 88.1,
            "average_hr": 146,
            "average_power": 165,
            "zone_hr": "Cardio",
            "used_lthr": 168,
            "guessed_lthr": 167,
            "guessed_mhr": 186,
            "is_breakthrough_lthr": false,
            "tss_hr": 84.6,
            "peak_duration_hr": 540,
            "cardio_duration_hr": 1980,
            "fatburn_duration_hr": 1500,
            "light_duration_hr": 480,
            "hr_series": "96,121,138,149,152,158,161,147,139,128",
            "hr_series_sampling_rate": "450",
            "peak_threshold_hr": 158,
            "cardio_threshold_hr": 139,
            "fatburn_threshold_hr": 120,
            "calories": 742,
            "max_hr": 173,
            "hr_zone_durations_seconds": [
              480,
              1500,
              1980,
              540
            ],
            "hr_zone_thresholds": [
              120,
              139,
              158
            ],
            "power_zone_durations_seconds": [
              620,
              1440,
              1130,
              820,
              490
            ],
            "power_zone_thresholds": [
              117,
              159,
              191,
              223
            ],
            "activity_score_before": 61,
            "activity_score_after": 74,
            "group_id": 17,
            "selected": true,
            "created_at": "2026-03-05T18:17:40Z",
            "updated_at": "2026-03-05T18:17:40Z"
          },
          {
            "project_id": "proj_northlight",
            "user_id": "northlight_4821",
            "type": "workout",
            "start_datetime": "2026-03-04T17:30:00Z",
            "end_datetime": "2026-03-04T18:15:00Z",
            "data_source": "manual",
            "duration_seconds": 2700,
            "type_name": "Walking",
            "tss": 12
          }
        ],
        "pagination": {
          "limit": 100,
          "total": 3
        }
      },
      "middlePage": {
        "activities": [
          {
            "project_id": "proj_northlight",
            "user_id": "northlight_4821",
            "type": "workout",
            "start_datetime": "2026-03-05T17:02:00Z",
            "end_datetime": "2026-03-05T18:17:00Z",
            "data_source": "garmin",
            "duration_seconds": 4500,
            "type_name": "Cycling",
            "tss": 88.1,
            "id": "activity_01KJZKGFD0T1ZNT0CZGE7SECA1",
            "used_ftp": 212,
            "guessed_ftp": 214,
            "is_breakthrough_ftp": true,
            "zone_power": "Tempo",
            "normalized_power": 178,
            "variability_index": 1.08,
            "intensity_factor": 0.84,
            "tss_power": 88.1,
            "average_hr": 146,
            "average_power": 165,
            "zone_hr": "Cardio",
            "used_lthr": 168,
            "guessed_lthr": 167,
            "guessed_mhr": 186,
            "is_breakthrough_lthr": false,
            "tss_hr": 84.6,
            "peak_duration_hr": 540,
            "cardio_duration_hr": 1980,
            "fatburn_duration_hr": 1500,
            "light_duration_hr": 480,
            "hr_series": "96,121,138,149,152,158,161,147,139,128",
            "hr_series_sampling_rate": "450",
            "peak_threshold_hr": 158,
            "cardio_threshold_hr": 139,
            "fatburn_threshold_hr": 120,
            "calories": 742,
            "max_hr": 173,
            "hr_zone_durations_seconds": [
              480,
              1500,
              1980,
              540
            ],
            "hr_zone_thresholds": [
              120,
              139,
              158
            ],
            "power_zone_durations_seconds": [
              620,
              1440,
              1130,
              820,
              490
            ],
            "power_zone_thresholds": [
              117,
              159,
              191,
              223
            ],
            "activity_score_before": 61,
            "activity_score_after": 74,
            "group_id": 17,
            "selected": true,
            "created_at": "2026-03-05T18:17:40Z",
            "updated_at": "2026-03-05T18:17:40Z"
          }
        ],
        "pagination": {
          "limit": 1,
          "total": 3,
          "page": "c2Vjb25kLXBhZ2U",
          "next_page": "dGhpcmQtcGFnZQ"
        }
      },
      "lastPage": {
        "activities": [
          {
            "project_id": "proj_northlight",
            "user_id": "northlight_4821",
            "type": "workout",
            "start_datetime": "2026-03-04T17:30:00Z",
            "end_datetime": "2026-03-04T18:15:00Z",
            "data_source": "manual",
            "duration_seconds": 2700,
            "type_name": "Walking",
            "tss": 12
          }
        ],
        "pagination": {
          "limit": 1,
          "total": 3,
          "page": "dGhpcmQtcGFnZQ"
        }
      }
    },
    "401": {
      "unauthorized": {
        "message": "Unauthorized"
      }
    },
    "default": {
      "error": {
        "message": "The request could not be processed"
      }
    }
  },
  "createActivity": {
    "201": {
      "full": {
        "project_id": "proj_northlight",
        "user_id": "northlight_4821",
        "type": "workout",
        "start_datetime": "2026-03-05T17:02:00Z",
        "end_datetime": "2026-03-05T18:17:00Z",
        "data_source": "garmin",
        "duration_seconds": 4500,
        "type_name": "Cycling",
        "tss": 88.1,
        "id": "activity_01KJZKGFD0T1ZNT0CZGE7SECA1",
        "used_ftp": 212,
        "guessed_ftp": 214,
        "is_breakthrough_ftp": true,
        "zone_power": "Tempo",
        "normalized_power": 178,
        "variability_index": 1.08,
        "intensity_factor": 0.84,
        "tss_power": 88.1,
        "average_hr": 146,
        "average_power": 165,
        "zone_hr": "Cardio",
        "used_lthr": 168,
        "guessed_lthr": 167,
        "guessed_mhr": 186,
        "is_breakthrough_lthr": false,
        "tss_hr": 84.6,
        "peak_duration_hr": 540,
        "cardio_duration_hr": 1980,
        "fatburn_duration_hr": 1500,
        "light_duration_hr": 480,
        "hr_series": "96,121,138,149,152,158,161,147,139,128",
        "hr_series_sampling_rate": "450",
        "peak_threshold_hr": 158,
        "cardio_threshold_hr": 139,
        "fatburn_threshold_hr": 120,
        "calories": 742,
        "max_hr": 173,
        "hr_zone_durations_seconds": [
          480,
          1500,
          1980,
          540
        ],
        "hr_zone_thresholds": [
          120,
          139,
          158
        ],
        "power_zone_durations_seconds": [
          620,
          1440,
          1130,
          820,
          490
        ],
        "power_zone_thresholds": [
          117,
          159,
          191,
          223
        ],
        "activity_score_before": 61,
        "activity_score_after": 74,
        "group_id": 17,
        "selected": true,
        "created_at": "2026-03-05T18:17:40Z",
        "updated_at": "2026-03-05T18:17:40Z"
      },
      "minimal": {
        "project_id": "proj_northlight",
        "user_id": "northlight_4821",
        "type": "workout",
        "start_datetime": "2026-03-06T05:50:00Z",
        "end_datetime": "2026-03-06T06:20:00Z",
        "data_source": "manual",
        "duration_seconds": 1800,
        "type_name": "Running",
        "tss": 31
      }
    },
    "401": {
      "unauthorized": {
        "message": "Unauthorized"
      }
    },
    "request": {
      "full": {
        "type": "workout",
        "start_datetime": "2026-03-05T17:02:00Z",
        "end_datetime": "2026-03-05T18:17:00Z",
        "data_source": "garmin",
        "duration_seconds": 4500,
        "type_name": "Cycling",
        "tss": 88.1,
        "created_at": "2026-03-05T18:17:40Z",
        "updated_at": "2026-03-05T18:17:40Z",
        "used_ftp": 212,
        "guessed_ftp": 214,
        "is_breakthrough_ftp": true,
        "zone_power": "Tempo",
        "normalized_power": 178,
        "variability_index": 1.08,
        "intensity_factor": 0.84,
        "tss_power": 88.1,
        "average_hr": 146,
        "average_power": 165,
        "zone_hr": "Cardio",
        "used_lthr": 168,
        "guessed_lthr": 167,
        "guessed_mhr": 186,
        "is_breakthrough_lthr": false,
        "tss_hr": 84.6,
        "peak_duration_hr": 540,
        "cardio_duration_hr": 1980,
        "fatburn_duration_hr": 1500,
        "light_duration_hr": 480,
        "hr_series": "96,121,138,149,152,158,161,147,139,128",
        "hr_series_sampling_rate": "450",
        "peak_threshold_hr": 158,
        "cardio_threshold_hr": 139,
        "fatburn_threshold_hr": 120,
        "calories": 742,
        "max_hr": 173,
        "hr_zone_durations_seconds": [
          480,
          1500,
          1980,
          540
        ],
        "hr_zone_thresholds": [
          120,
          139,
          158
        ],
        "power_zone_durations_seconds": [
          620,
          1440,
          1130,
          820,
          490
        ],
        "power_zone_thresholds": [
          117,
          159,
          191,
          223
        ],
        "activity_score_before": 61,
        "activity_score_after": 74,
        "group_id": 17,
        "selected": true
      },
      "minimal": {
        "type": "workout",
        "start_datetime": "2026-03-06T05:50:00Z",
        "end_datetime": "2026-03-06T06:20:00Z",
        "data_source": "manual",
        "duration_seconds": 1800,
        "type_name": "Running",
        "tss": 31
      }
    },
    "default": {
      "error": {
        "message": "The request could not be processed"
      }
    }
  },
  "createAISummary": {
    "201": {
      "full": {
        "id": "aisummary_01KK19JYD06AF9GGPC97XEDXN2",
        "name": "MealSummary",
        "user_id": "northlight_4821",
        "project_id": "proj_northlight",
        "created_at": "2026-03-06T10:02:44Z",
        "updated_at": "2026-03-06T10:02:44Z",
        "period": {
          "type": "meal",
          "id": "01KK19JYD06AF9GGPC97XEDXN2",
          "start": "2026-03-06T10:00:00Z",
          "end": "2026-03-06T10:00:00Z",
          "duration_seconds": 0
        },
        "data": {
          "calories": 465,
          "protein_grams": 17
        },
        "llm_output": {
          "language": "en",
          "title": "Quick fuel after the run",
          "text": "The banana and oats refill your stores, and the soy milk brings some protein.",
          "followup_questions": [
            "How much protein do I need after a run?"
          ]
        },
        "providers": [
          "GARMIN"
        ],
        "is_custom": true,
        "ref": "meal",
        "knowledge_urls": [
          {
            "title": "Eating after exercise",
            "url": "https://knowledge.example.com/eating-after-exercise"
          }
        ],
        "user_rating": 0,
        "llm_debug": {
          "model": "coach-large",
          "prompt_id": "meal_summary_7",
          "org_prompt_id": "northlight_meal_2"
        }
      },
      "minimal": {
        "id": "aisummary_01KK19JYD06AF9GGPC97XEDXN2",
        "name": "MealSummary"
      }
    },
    "401": {
      "unauthorized": {
        "message": "Unauthorized"
      }
    },
    "request": {
      "full": {
        "type": "meal",
        "data": {
          "meal_time": "2026-03-06T10:00:00Z",
          "description": "Banana and oat shake with soy milk",
          "image_base64": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=",
          "portion_multiplier": 1.5,
          "comment": "After the run"
        }
      },
      "minimal": {
        "type": "meal",
        "data": {
          "meal_time": "2026-03-06T10:00:00Z",
          "description": "Banana and oat shake with soy milk"
        }
      }
    },
    "default": {
      "error": {
        "message": "The request could not be processed"
      }
    }
  },
  "getAISummary": {
    "200": {
      "full": {
        "id": "aisummary_01KJYZAMD83HAX57PR066VQ1ZH",
        "name": "MealSummary",
        "user_id": "northlight_4821",
        "project_id": "proj_northlight",
        "created_at": "2026-03-05T12:24:57Z",
        "updated_at": "2026-03-05T13:40:00Z",
        "period": {
          "type": "meal",
          "id": "meal_01KJYZ9V0RYRDPEGHJTZ4Q7Z6N",
          "start": "2026-03-05T12:20:00Z",
          "end": "2026-03-05T12:20:00Z",
          "duration_seconds": 0
        },
        "data": {
          "calories": 490,
          "protein_grams": 24
        },
        "llm_output": {
          "language": "en",
          "title": "A steady, fibre-rich lunch",
          "text": "Lentils and wholegrain bread release their energy slowly, which suits the ride you have planned.",
          "followup_questions": [
            "What should I eat after the ride?"
          ]
        },
        "providers": [
          "GARMIN"
        ],
        "is_custom": false,
        "ref": "meal_01KJYZ9V0RYRDPEGHJTZ4Q7Z6N",
        "knowledge_urls": [
          {
            "title": "Fibre and blood glucose",
            "url": "https://knowledge.example.com/fibre-and-glucose"
          }
        ],
        "user_comment": "Matches how I felt",
        "user_rating": 1,
        "llm_debug": {
          "model": "coach-large",
          "prompt_id": "meal_summary_7",
          "org_prompt_id": "northlight_meal_2"
        }
      },
      "week": {
        "id": "aisummary_01KK8C19703556E9GS03J9P5RM",
        "name": "WeeklySummary",
        "user_id": "northlight_4821",
        "project_id": "proj_northlight",
        "created_at": "2026-03-09T04:00:12Z",
        "updated_at": "2026-03-09T04:00:12Z",
        "period": {
          "type": "week",
          "id": "2026-W10",
          "start": "2026-03-01T23:00:00Z",
          "end": "2026-03-08T23:00:00Z",
          "duration_seconds": 604800
        },
        "data": {
          "workouts": 2
        },
        "llm_output": {
          "language": "en",
          "title": "A solid first week",
          "text": "Two workouts and steady sleep. Next week can carry a longer ride."
        },
        "providers": [
          "GARMIN"
        ],
        "is_custom": false,
        "user_rating": 0
      },
      "minimal": {
        "id": "aisummary_01KK19JYD06AF9GGPC97XEDXN2",
        "name": "MealSummary"
      }
    },
    "401": {
      "unauthorized": {
        "message": "Unauthorized"
      }
    },
    "default": {
      "error": {
        "message": "The request could not be processed"
      }
    }
  },
  "listCustomRecords": {
    "200": {
      "onlyPage": {
        "records": [
          {
            "custom_records_type_id": "iron_panel_v1",
            "data": {
              "drawn_on": "2026-03-06",
              "ferritin_ug_l": 51
            },
            "id": "01KK18AW5RF31KE8NXZWA1839G",
            "project_id": "proj_northlight",
            "user_id": "northlight_4821",
            "description": null,
            "attachments": null,
            "created_at": "2026-03-06T09:40:51Z",
            "updated_at": "2026-03-06T09:40:51Z"
          },
          {
            "custom_records_type_id": "iron_panel_v1",
            "data": {
              "drawn_on": "2026-03-03",
              "ferritin_ug_l": 48,
              "hemoglobin_g_l": 139
            },
            "id": "01KJSEY4CGX74Y9ZRX4Q1CYGP2",
            "project_id": "proj_northlight",
            "user_id": "northlight_4821",
            "description": "Blood test before the training block",
            "attachments": [
              {
                "mime_type": "text/plain",
                "description": "Note of the laboratory",
                "data_base64": "RmVycml0aW4gNDggdWcvTA==",
                "data_url": "https://files.example.com/iron-panel-2026-03-03.txt"
              }
            ],
            "created_at": "2026-03-03T09:02:18Z",
            "updated_at": "2026-03-03T09:02:18Z"
          },
          {
            "custom_records_type_id": "iron_panel_v1",
            "data": {
              "drawn_on": "2026-02-28",
              "ferritin_ug_l": 46
            },
            "id": "01KJHVC0907HN2X9PVRA4E6JSK",
            "project_id": "proj_northlight",
            "user_id": "northlight_4821",
            "created_at": "2026-02-28T10:05:40Z",
            "updated_at": "2026-02-28T10:05:40Z"
          }
        ],
        "pagination": {
          "limit": 100,
          "total": 3
        }
      },
      "middlePage": {
        "records": [
          {
            "custom_records_type_id": "iron_panel_v1",
            "data": {
              "drawn_on": "2026-03-03",
              "ferritin_ug_l": 48,
              "hemoglobin_g_l": 139
            },
            "id": "01KJSEY4CGX74Y9ZRX4Q1CYGP2",
            "project_id": "proj_northlight",
            "user_id": "northlight_4821",
            "description": "Blood test before the training block",
            "attachments": [
              {
                "mime_type": "text/plain",
                "description": "Note of the laboratory",
                "data_base64": "RmVycml0aW4gNDggdWcvTA==",
                "data_url": "https://files.example.com/iron-panel-2026-03-03.txt"
              }
            ],
            "created_at": "2026-03-03T09:02:18Z",
            "updated_at": "2026-03-03T09:02:18Z"
          }
        ],
        "pagination": {
          "limit": 1,
          "total": 3,
          "page": "c2Vjb25kLXBhZ2U",
          "next_page": "dGhpcmQtcGFnZQ"
        }
      },
      "lastPage": {
        "records": [
          {
            "custom_records_type_id": "iron_panel_v1",
            "data": {
              "drawn_on": "2026-02-28",
              "ferritin_ug_l": 46
            },
            "id": "01KJHVC0907HN2X9PVRA4E6JSK",
            "project_id": "proj_northlight",
            "user_id": "northlight_4821",
            "created_at": "2026-02-28T10:05:40Z",
            "updated_at": "2026-02-28T10:05:40Z"
          }
        ],
        "pagination": {
          "limit": 1,
          "total": 3,
          "page": "dGhpcmQtcGFnZQ"
        }
      }
    },
    "401": {
      "unauthorized": {
        "message": "Unauthorized"
      }
    },
    "default": {
      "error": {
        "message": "The request could not be processed"
      }
    }
  },
  "createCustomRecord": {
    "201": {
      "full": {
        "custom_records_type_id": "iron_panel_v1",
        "data": {
          "drawn_on": "2026-03-03",
          "ferritin_ug_l": 48,
          "hemoglobin_g_l": 139
        },
        "id": "01KJSEY4CGX74Y9ZRX4Q1CYGP2",
        "project_id": "proj_northlight",
        "user_id": "northlight_4821",
        "description": "Blood test before the training block",
        "attachments": [
          {
            "mime_type": "text/plain",
            "description": "Note of the laboratory",
            "data_base64": "RmVycml0aW4gNDggdWcvTA==",
            "data_url": "https://files.example.com/iron-panel-2026-03-03.txt"
          }
        ],
        "created_at": "2026-03-03T09:02:18Z",
        "updated_at": "2026-03-03T09:02:18Z"
      },
      "minimal": {
        "custom_records_type_id": "iron_panel_v1",
        "data": {
          "drawn_on": "2026-03-06",
          "ferritin_ug_l": 51
        }
      }
    },
    "401": {
      "unauthorized": {
        "message": "Unauthorized"
      }
    },
    "request": {
      "full": {
        "custom_records_type_id": "iron_panel_v1",
        "data": {
          "drawn_on": "2026-03-03",
          "ferritin_ug_l": 48,
          "hemoglobin_g_l": 139
        },
        "id": "01KJSEY4CGX74Y9ZRX4Q1CYGP2",
        "project_id": "proj_northlight",
        "user_id": "northlight_4821",
        "description": "Blood test before the training block",
        "attachments": [
          {
            "mime_type": "text/plain",
            "description": "Note of the laboratory",
            "data_base64": "RmVycml0aW4gNDggdWcvTA==",
            "data_url": "https://files.example.com/iron-panel-2026-03-03.txt"
          }
        ],
        "created_at": "2026-03-03T09:02:18Z",
        "updated_at": "2026-03-03T09:02:18Z"
      },
      "minimal": {
        "custom_records_type_id": "iron_panel_v1",
        "data": {
          "drawn_on": "2026-03-06",
          "ferritin_ug_l": 51
        }
      }
    },
    "default": {
      "error": {
        "message": "The request could not be processed"
      }
    }
  },
  "getCustomRecord": {
    "200": {
      "full": {
        "custom_records_type_id": "iron_panel_v1",
        "data": {
          "drawn_on": "2026-03-03",
          "ferritin_ug_l": 48,
          "hemoglobin_g_l": 139
        },
        "id": "01KJSEY4CGX74Y9ZRX4Q1CYGP2",
        "project_id": "proj_northlight",
        "user_id": "northlight_4821",
        "description": "Blood test before the training block",
        "attachments": [
          {
            "mime_type": "text/plain",
            "description": "Note of the laboratory",
            "data_base64": "RmVycml0aW4gNDggdWcvTA==",
            "data_url": "https://files.example.com/iron-panel-2026-03-03.txt"
          }
        ],
        "created_at": "2026-03-03T09:02:18Z",
        "updated_at": "2026-03-03T09:02:18Z"
      },
      "minimal": {
        "custom_records_type_id": "iron_panel_v1",
        "data": {
          "drawn_on": "2026-03-06",
          "ferritin_ug_l": 51
        }
      }
    },
    "401": {
      "unauthorized": {
        "message": "Unauthorized"
      }
    },
    "default": {
      "error": {
        "message": "The request could not be processed"
      }
    }
  },
  "getCustomRecordType": {
    "200": {
      "full": {
        "id": "iron_panel_v1",
        "project_id": "proj_northlight",
        "display_name": "Iron panel",
        "description": "Ferritin and haemoglobin from a blood test",
        "data_jsonschema": {
          "type": "object",
          "required": [
            "drawn_on",
            "ferritin_ug_l"
          ],
          "properties": {
            "drawn_on": {
              "type": "string",
              "format": "date"
            },
            "ferritin_ug_l": {
              "type": "number"
            },
            "hemoglobin_g_l": {
              "type": "number"
            }
          }
        },
        "created_at": "2026-02-27T10:00:00Z",
        "updated_at": "2026-02-27T10:00:00Z"
      },
      "minimal": {
        "id": "iron_panel_v1",
        "description": null,
        "data_jsonschema": {
          "type": "object"
        }
      }
    },
    "401": {
      "unauthorized": {
        "message": "Unauthorized"
      }
    },
    "default": {
      "error": {
        "message": "The request could not be processed"
      }
    }
  },
  "listMeals": {
    "200": {
      "onlyPage": {
        "meals": [
          {
            "id": "meal_01KK0ZTDDRSC57RVV9MD3RP8R3",
            "user_id": "northlight_4821",
            "project_id": "proj_northlight",
            "meal_time": "2026-03-06T07:05:00Z",
            "analysis_status": "pending",
            "created_at": "2026-03-06T07:12:03Z",
            "updated_at": "2026-03-06T07:12:03Z"
          },
          {
            "id": "meal_01KJYZ9V0RYRDPEGHJTZ4Q7Z6N",
            "user_id": "northlight_4821",
            "project_id": "proj_northlight",
            "meal_time": "2026-03-05T12:20:00Z",
            "analysis_status": "complete",
            "created_at": "2026-03-05T12:24:31Z",
            "updated_at": "2026-03-05T12:24:58Z",
            "description": "Lentil soup with wholegrain bread and a green salad",
            "image_url": "https://media.example.com/meals/meal_01KJYZ9V0RYRDPEGHJTZ4Q7Z6N.png?expires=1772799898",
            "portion_multiplier": 1,
            "comment": "Before the evening ride",
            "summary_id": "aisummary_01KJYZAMD83HAX57PR066VQ1ZH",
            "ai_generated": true,
            "title": "A steady, fibre-rich lunch",
            "text": "Lentils and wholegrain bread release their energy slowly, which suits the ride you have planned.",
            "name": "Lentil soup with bread and salad",
            "ingredients": "lentils, wholegrain bread, lettuce, carrots, olive oil",
            "calories": 490,
            "protein_grams": 24,
            "fat_grams": 14,
            "carbohydrate_grams": 72,
            "sugar_grams": 9,
            "fiber_grams": 17,
            "glucose_spike_mg_dl": 28,
            "healthiness_score": "A"
          },
          {
            "id": "meal_01KJX460Y0V0N1JY2D09E17B5K",
            "user_id": "northlight_4821",
            "project_id": "proj_northlight",
            "meal_time": "2026-03-04T19:05:00Z",
            "analysis_status": "failed",
            "created_at": "2026-03-04T19:11:20Z",
            "updated_at": "2026-03-04T19:11:49Z",
            "image_url": "https://media.example.com/meals/meal_01KJX460Y0V0N1JY2D09E17B5K.png?expires=1772737909",
            "portion_multiplier": 1,
            "analysis_error": "No food could be recognised in the image"
          }
        ],
        "pagination": {
          "limit": 100,
          "total": 3
        }
      },
      "middlePage": {
        "meals": [
          {
            "id": "meal_01KJYZ9V0RYRDPEGHJTZ4Q7Z6N",
            "user_id": "northlight_4821",
            "project_id": "proj_northlight",
            "meal_time": "2026-03-05T12:20:00Z",
            "analysis_status": "complete",
            "created_at": "2026-03-05T12:24:31Z",
            "updated_at": "2026-03-05T12:24:58Z",
            "description": "Lentil soup with wholegrain bread and a green salad",
            "image_url": "https://media.example.com/meals/meal_01KJYZ9V0RYRDPEGHJTZ4Q7Z6N.png?expires=1772799898",
            "portion_multiplier": 1,
            "comment": "Before the evening ride",
            "summary_id": "aisummary_01KJYZAMD83HAX57PR066VQ1ZH",
            "ai_generated": true,
            "title": "A steady, fibre-rich lunch",
            "text": "Lentils and wholegrain bread release their energy slowly, which suits the ride you have planned.",
            "name": "Lentil soup with bread and salad",
            "ingredients": "lentils, wholegrain bread, lettuce, carrots, olive oil",
            "calories": 490,
            "protein_grams": 24,
            "fat_grams": 14,
            "carbohydrate_grams": 72,
            "sugar_grams": 9,
            "fiber_grams": 17,
            "glucose_spike_mg_dl": 28,
            "healthiness_score": "A"
          }
        ],
        "pagination": {
          "limit": 1,
          "total": 3,
          "page": "c2Vjb25kLXBhZ2U",
          "next_page": "dGhpcmQtcGFnZQ"
        }
      },
      "lastPage": {
        "meals": [
          {
            "id": "meal_01KJX460Y0V0N1JY2D09E17B5K",
            "user_id": "northlight_4821",
            "project_id": "proj_northlight",
            "meal_time": "2026-03-04T19:05:00Z",
            "analysis_status": "failed",
            "created_at": "2026-03-04T19:11:20Z",
            "updated_at": "2026-03-04T19:11:49Z",
            "image_url": "https://media.example.com/meals/meal_01KJX460Y0V0N1JY2D09E17B5K.png?expires=1772737909",
            "portion_multiplier": 1,
            "analysis_error": "No food could be recognised in the image"
          }
        ],
        "pagination": {
          "limit": 1,
          "total": 3,
          "page": "dGhpcmQtcGFnZQ"
        }
      }
    },
    "401": {
      "unauthorized": {
        "message": "Unauthorized"
      }
    },
    "default": {
      "error": {
        "message": "The request could not be processed"
      }
    }
  },
  "createMeal": {
    "201": {
      "pending": {
        "id": "meal_01KJYZ9V0RYRDPEGHJTZ4Q7Z6N",
        "user_id": "northlight_4821",
        "project_id": "proj_northlight",
        "meal_time": "2026-03-05T12:20:00Z",
        "analysis_status": "pending",
        "created_at": "2026-03-05T12:24:31Z",
        "updated_at": "2026-03-05T12:24:31Z",
        "description": "Lentil soup with wholegrain bread and a green salad",
        "image_url": "https://media.example.com/meals/meal_01KJYZ9V0RYRDPEGHJTZ4Q7Z6N.png?expires=1772799871",
        "portion_multiplier": 1,
        "comment": "Before the evening ride"
      },
      "minimal": {
        "id": "meal_01KJYZ9V0RYRDPEGHJTZ4Q7Z6N",
        "user_id": "northlight_4821",
        "project_id": "proj_northlight",
        "meal_time": "2026-03-05T12:20:00Z",
        "analysis_status": "pending",
        "created_at": "2026-03-05T12:24:31Z",
        "updated_at": "2026-03-05T12:24:31Z",
        "description": "Lentil soup with wholegrain bread and a green salad"
      }
    },
    "401": {
      "unauthorized": {
        "message": "Unauthorized"
      }
    },
    "request": {
      "full": {
        "meal_time": "2026-03-05T12:20:00Z",
        "description": "Lentil soup with wholegrain bread and a green salad",
        "image_base64": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=",
        "portion_multiplier": 1,
        "comment": "Before the evening ride"
      },
      "minimal": {
        "meal_time": "2026-03-05T12:20:00Z",
        "description": "Lentil soup with wholegrain bread and a green salad"
      },
      "photo": {
        "meal_time": "2026-03-05T12:20:00Z",
        "image_base64": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII="
      }
    },
    "default": {
      "error": {
        "message": "The request could not be processed"
      }
    }
  },
  "updateMealPut": {
    "200": {
      "reanalysing": {
        "id": "meal_01KJYZ9V0RYRDPEGHJTZ4Q7Z6N",
        "user_id": "northlight_4821",
        "project_id": "proj_northlight",
        "meal_time": "2026-03-05T12:20:00Z",
        "analysis_status": "pending",
        "created_at": "2026-03-05T12:24:31Z",
        "updated_at": "2026-03-05T12:31:02Z",
        "description": "Lentil soup with wholegrain bread and a green salad",
        "image_url": "https://media.example.com/meals/meal_01KJYZ9V0RYRDPEGHJTZ4Q7Z6N.png?expires=1772800262",
        "portion_multiplier": 1.5,
        "comment": "Before the evening ride, with seconds"
      },
      "complete": {
        "id": "meal_01KJYZ9V0RYRDPEGHJTZ4Q7Z6N",
        "user_id": "northlight_4821",
        "project_id": "proj_northlight",
        "meal_time": "2026-03-05T12:20:00Z",
        "analysis_status": "complete",
        "created_at": "2026-03-05T12:24:31Z",
        "updated_at": "2026-03-05T12:31:30Z",
        "description": "Lentil soup with wholegrain bread and a green salad",
        "image_url": "https://media.example.com/meals/meal_01KJYZ9V0RYRDPEGHJTZ4Q7Z6N.png?expires=1772800290",
        "portion_multiplier": 1.5,
        "comment": "Before the evening ride, with seconds",
        "summary_id": "aisummary_01KJYZAMD83HAX57PR066VQ1ZH",
        "ai_generated": true,
        "title": "A steady, fibre-rich lunch",
        "text": "Lentils and wholegrain bread release their energy slowly, which suits the ride you have planned.",
        "name": "Lentil soup with bread and salad",
        "ingredients": "lentils, wholegrain bread, lettuce, carrots, olive oil",
        "calories": 735,
        "protein_grams": 36,
        "fat_grams": 21,
        "carbohydrate_grams": 108,
        "sugar_grams": 13.5,
        "fiber_grams": 25.5,
        "glucose_spike_mg_dl": 36,
        "healthiness_score": "A"
      },
      "failed": {
        "id": "meal_01KJYZ9V0RYRDPEGHJTZ4Q7Z6N",
        "user_id": "northlight_4821",
        "project_id": "proj_northlight",
        "meal_time": "2026-03-05T12:20:00Z",
        "analysis_status": "failed",
        "created_at": "2026-03-05T12:24:31Z",
        "updated_at": "2026-03-05T12:31:30Z",
        "description": "Lentil soup with wholegrain bread and a green salad",
        "image_url": "https://media.example.com/meals/meal_01KJYZ9V0RYRDPEGHJTZ4Q7Z6N.png?expires=1772800290",
        "portion_multiplier": 1.5,
        "comment": "Before the evening ride, with seconds",
        "analysis_error": "No food could be recognised in the image"
      },
      "minimal": {
        "id": "meal_01KJYZ9V0RYRDPEGHJTZ4Q7Z6N",
        "user_id": "northlight_4821",
        "project_id": "proj_northlight",
        "meal_time": "2026-03-05T12:20:00Z",
        "analysis_status": "pending",
        "created_at": "2026-03-05T12:24:31Z",
        "updated_at": "2026-03-05T12:33:20Z",
        "description": "Lentil soup with rye bread and a green salad"
      }
    },
    "401": {
      "unauthorized": {
        "message": "Unauthorized"
      }
    },
    "request": {
      "full": {
        "meal_time": "2026-03-05T12:20:00Z",
        "description": "Lentil soup with wholegrain bread and a green salad",
        "image_base64": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=",
        "portion_multiplier": 1.5,
        "comment": "Before the evening ride, with seconds"
      },
      "minimal": {
        "meal_time": "2026-03-05T12:20:00Z",
        "description": "Lentil soup with rye bread and a green salad"
      }
    },
    "default": {
      "error": {
        "message": "The request could not be processed"
      }
    }
  },
  "updateMealPatch": {
    "200": {
      "reanalysing": {
        "id": "meal_01KJYZ9V0RYRDPEGHJTZ4Q7Z6N",
        "user_id": "northlight_4821",
        "project_id": "proj_northlight",
        "meal_time": "2026-03-05T12:20:00Z",
        "analysis_status": "pending",
        "created_at": "2026-03-05T12:24:31Z",
        "updated_at": "2026-03-05T12:31:02Z",
        "description": "Lentil soup with wholegrain bread and a green salad",
        "image_url": "https://media.example.com/meals/meal_01KJYZ9V0RYRDPEGHJTZ4Q7Z6N.png?expires=1772800262",
        "portion_multiplier": 1.5,
        "comment": "Before the evening ride, with seconds"
      },
      "complete": {
        "id": "meal_01KJYZ9V0RYRDPEGHJTZ4Q7Z6N",
        "user_id": "northlight_4821",
        "project_id": "proj_northlight",
        "meal_time": "2026-03-05T12:20:00Z",
        "analysis_status": "complete",
        "created_at": "2026-03-05T12:24:31Z",
        "updated_at": "2026-03-05T12:31:30Z",
        "description": "Lentil soup with wholegrain bread and a green salad",
        "image_url": "https://media.example.com/meals/meal_01KJYZ9V0RYRDPEGHJTZ4Q7Z6N.png?expires=1772800290",
        "portion_multiplier": 1.5,
        "comment": "Before the evening ride, with seconds",
        "summary_id": "aisummary_01KJYZAMD83HAX57PR066VQ1ZH",
        "ai_generated": true,
        "title": "A steady, fibre-rich lunch",
        "text": "Lentils and wholegrain bread release their energy slowly, which suits the ride you have planned.",
        "name": "Lentil soup with bread and salad",
        "ingredients": "lentils, wholegrain bread, lettuce, carrots, olive oil",
        "calories": 735,
        "protein_grams": 36,
        "fat_grams": 21,
        "carbohydrate_grams": 108,
        "sugar_grams": 13.5,
        "fiber_grams": 25.5,
        "glucose_spike_mg_dl": 36,
        "healthiness_score": "A"
      },
      "failed": {
        "id": "meal_01KJYZ9V0RYRDPEGHJTZ4Q7Z6N",
        "user_id": "northlight_4821",
        "project_id": "proj_northlight",
        "meal_time": "2026-03-05T12:20:00Z",
        "analysis_status": "failed",
        "created_at": "2026-03-05T12:24:31Z",
        "updated_at": "2026-03-05T12:31:30Z",
        "description": "Lentil soup with wholegrain bread and a green salad",
        "image_url": "https://media.example.com/meals/meal_01KJYZ9V0RYRDPEGHJTZ4Q7Z6N.png?expires=1772800290",
        "portion_multiplier": 1.5,
        "comment": "Before the evening ride, with seconds",
        "analysis_error": "No food could be recognised in the image"
      },
      "minimal": {
        "id": "meal_01KJYZ9V0RYRDPEGHJTZ4Q7Z6N",
        "user_id": "northlight_4821",
        "project_id": "proj_northlight",
        "meal_time": "2026-03-05T12:20:00Z",
        "analysis_status": "pending",
        "created_at": "2026-03-05T12:24:31Z",
        "updated_at": "2026-03-05T12:33:20Z",
        "description": "Lentil soup with rye bread and a green salad",
        "portion_multiplier": 1,
        "comment": "Before the evening ride"
      }
    },
    "401": {
      "unauthorized": {
        "message": "Unauthorized"
      }
    },
    "request": {
      "full": {
        "meal_time": "2026-03-05T12:20:00Z",
        "description": "Lentil soup with wholegrain bread and a green salad",
        "image_base64": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=",
        "portion_multiplier": 1.5,
        "comment": "Before the evening ride, with seconds"
      },
      "minimal": {
        "meal_time": "2026-03-05T12:20:00Z",
        "description": "Lentil soup with rye bread and a green salad"
      }
    },
    "default": {
      "error": {
        "message": "The request could not be processed"
      }
    }
  },
  "createServerToken": {
    "200": {
      "full": {
        "access_token": "eyJhbGciOiJFUzI1NiJ9.northlight.signature",
        "token_type": "Bearer",
        "expires_in": 900
      },
      "minimal": {
        "access_token": "eyJhbGciOiJFUzI1NiJ9.northlight.signature",
        "token_type": "Bearer"
      }
    },
    "401": {
      "unauthorized": {
        "message": "Unauthorized"
      }
    },
    "request": {
      "full": {
        "scope": "users:create users:read"
      },
      "minimal": {}
    },
    "default": {
      "error": {
        "message": "The request could not be processed"
      }
    }
  },
  "receiveWebhook": {
    "request": {
      "full": {
        "id": "wh_01KJYZAPBR9HTWTXP3WY2069BQ",
        "created_at": "2026-03-05T12:24:59Z",
        "project_id": "proj_northlight",
        "org_id": "org_northlight",
        "api_version": 1,
        "events": [
          {
            "name": "ai_summaries:created",
            "user_id": "northlight_4821",
            "data": {
              "id": "aisummary_01KJYZAMD83HAX57PR066VQ1ZH"
            }
          },
          {
            "name": "meals:updated",
            "user_id": "northlight_4821",
            "data": {
              "id": "meal_01KJYZ9V0RYRDPEGHJTZ4Q7Z6N"
            }
          }
        ]
      },
      "minimal": {
        "id": "wh_01KK6T7WY0V9B3C7Q1XWJ5N2YD",
        "events": [
          {
            "name": "batch.succeeded"
          }
        ]
      },
      "externalised": {
        "id": "wh_01KK8C1C4RS6ZAKS2TJWJWGF7M",
        "created_at": "2026-03-09T04:00:15Z",
        "project_id": "proj_northlight",
        "org_id": "org_northlight",
        "api_version": 1,
        "events": [
          {
            "name": "daily_records:updated",
            "user_id": "northlight_4821",
            "url": "https://webhooks.example.com/payloads/wh_01KK8C1C4RS6ZAKS2TJWJWGF7M/0"
          }
        ]
      }
    }
  }
};
