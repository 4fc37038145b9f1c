// Generated from openapi/onvy.yaml by `pnpm codegen`: do not edit.

export interface paths {
    "/habits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the list of habits
         * @description Returns the habits as a bare array. There is no wrapper and no paging.
         */
        get: operations["getHabits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        /**
         * Fetch the headers of the habits
         * @description Fetches the headers of the habit list without the list: how it may be cached.
         */
        head: operations["headHabits"];
        patch?: never;
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description Returns the project's users page by page.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Create a new user
         * @description Creates a user under an id that the customer chooses. Only `id` is required.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the project gave the user.
                 * @example northlight_4821
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * Get a user
         * @description Returns one user of the project.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/chat/completions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the project gave the user.
                 * @example northlight_4821
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * List chat completions
         * @description Returns the user's stored completions page by page. The array is called `messages`.
         */
        get: operations["listChatCompletions"];
        put?: never;
        /**
         * Create a chat completion
         * @description Answers the messages with a chat completion. Unless `exclude_context` leaves it out, ONVY enriches them with what it knows about the user: scores, workouts, baselines, facts and background knowledge.
         */
        post: operations["createChatCompletion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/chat/completions/{completion_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the project gave the user.
                 * @example northlight_4821
                 */
                user_id: components["parameters"]["UserId"];
                /**
                 * @description The id of a chat completion.
                 * @example chatcmpl_01KJZM8YKGQBXBAG3VQSXD4QAN
                 */
                completion_id: components["parameters"]["CompletionId"];
            };
            cookie?: never;
        };
        /**
         * Get a chat completion
         * @description Returns one stored completion.
         */
        get: operations["getChatCompletion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a chat completion (PATCH)
         * @description Changes a stored completion. ONVY calls the body partial, yet marks each field but `usage` required.
         */
        patch: operations["updateChatCompletionPatch"];
        trace?: never;
    };
    "/users/{user_id}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the project gave the user.
                 * @example northlight_4821
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a fact
         * @description Stores a fact about the user. Chat takes facts into account unless `exclude_context` names them.
         */
        post: operations["createFact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/facts/{fact_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the project gave the user.
                 * @example northlight_4821
                 */
                user_id: components["parameters"]["UserId"];
                /**
                 * @description The id of a fact.
                 * @example fact_01KJPT56X8RBXH4FAYK3ZJE0WR
                 */
                fact_id: components["parameters"]["FactId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a fact
         * @description Removes a fact.
         */
        delete: operations["deleteFact"];
        options?: never;
        head?: never;
        /**
         * Update a fact (PATCH)
         * @description Changes a fact. Although it is a PATCH, `text` and `type` are required.
         */
        patch: operations["updateFactPatch"];
        trace?: never;
    };
    "/users/{user_id}/activities": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the project gave the user.
                 * @example northlight_4821
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * List activities
         * @description Returns the user's activities page by page.
         */
        get: operations["listActivities"];
        put?: never;
        /**
         * Create an activity
         * @description Stores an activity: a workout or a mindfulness session. Webhook events of activities are named `workouts:*`.
         */
        post: operations["createActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/ai/summaries": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the project gave the user.
                 * @example northlight_4821
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an AI summary
         * @description Has a summary made from the data sent. Only meals can be summarised this way; the other kinds are made by ONVY itself. A meal that shall also appear in the meal list and send `meals:*` events is created with `POST /users/{user_id}/nutrition/meals` instead, whose `summary_id` then points to the summary.
         */
        post: operations["createAISummary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/ai/summaries/{summary_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the project gave the user.
                 * @example northlight_4821
                 */
                user_id: components["parameters"]["UserId"];
                /**
                 * @description The id of an AI summary, such as the `summary_id` of a meal.
                 * @example aisummary_01KJYZAMD83HAX57PR066VQ1ZH
                 */
                summary_id: components["parameters"]["SummaryId"];
            };
            cookie?: never;
        };
        /**
         * Get an AI summary
         * @description Returns one summary, for example the one that a meal's `summary_id` points to.
         */
        get: operations["getAISummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/custom_records": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the project gave the user.
                 * @example northlight_4821
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * List custom records
         * @description Returns the user's custom records page by page. The array is called `records`.
         */
        get: operations["listCustomRecords"];
        put?: never;
        /**
         * Create a custom record
         * @description Stores a record. Its `data` must match the JSON Schema of the type it names.
         */
        post: operations["createCustomRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/custom_records/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the project gave the user.
                 * @example northlight_4821
                 */
                user_id: components["parameters"]["UserId"];
                /**
                 * @description The id of a custom record.
                 * @example 01KJSEY4CGX74Y9ZRX4Q1CYGP2
                 */
                record_id: components["parameters"]["RecordId"];
            };
            cookie?: never;
        };
        /**
         * Get a custom record
         * @description Returns one custom record.
         */
        get: operations["getCustomRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/custom_records_types/{type_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the project gave the custom record type.
                 * @example iron_panel_v1
                 */
                type_id: components["parameters"]["TypeId"];
            };
            cookie?: never;
        };
        /**
         * Get a custom record type
         * @description Returns a type with the JSON Schema of its records. Types belong to the project, not to a user.
         */
        get: operations["getCustomRecordType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/nutrition/meals": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the project gave the user.
                 * @example northlight_4821
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * List meals
         * @description Returns the user's meals page by page, whatever the state of their analysis.
         */
        get: operations["listMeals"];
        put?: never;
        /**
         * Create a meal
         * @description Stores a meal and answers with `analysis_status: pending`. The analysis runs afterwards, asynchronously; then ONVY sends `meals:updated`, and `summary_id` points to the AI summary of a complete analysis.
         */
        post: operations["createMeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/nutrition/meals/{meal_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the project gave the user.
                 * @example northlight_4821
                 */
                user_id: components["parameters"]["UserId"];
                /**
                 * @description The id of a meal.
                 * @example meal_01KJYZ9V0RYRDPEGHJTZ4Q7Z6N
                 */
                meal_id: components["parameters"]["MealId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update a meal (PUT)
         * @description Replaces what the user said about a meal. A change of description, image, comment, portion or time starts the analysis again.
         */
        put: operations["updateMealPut"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a meal (PATCH)
         * @description Changes what the user said about a meal. Although it is a PATCH, `meal_time` and at least one of `description` and `image_base64` are required. Whether the analysis starts again, as it does with PUT, is not documented.
         */
        patch: operations["updateMealPatch"];
        trace?: never;
    };
    "/v1/projects/{project_id}/auth/server": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the project that the token shall be for.
                 * @example proj_northlight
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a server token
         * @description Gives a backend an access token for one project, in exchange for its client id and secret. It is OAuth's client-credentials grant: there is no refresh token, so ask again when the token has expired.
         */
        post: operations["createServerToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    delivery: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive a delivery
         * @description ONVY posts up to ten events to the URL that the project configured (HTTPS only). Deliveries are asynchronous and arrive at least once, so a receiver must tolerate repeats: `id` names the delivery, and `data.id` of an event names the resource. ONVY tries again, at growing intervals and up to three times, when the receiver answers 429, 500, 502, 503 or 504.
         *
         *     Verify `X-Webhook-Signature` over the raw bytes of the body before parsing them, with a comparison in constant time. The timestamp and the id are not part of what is signed.
         */
        post: operations["receiveWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description The body of an error: whatever the server sends. ONVY does not document it, so rely on the status code alone. */
        ErrorBody: unknown;
        /** @description Pagination: where a page stands in its list. */
        Pagination: {
            /** @description By its name, the limit of the items on a page. */
            limit: number;
            /** @description By its name, the total of the items in the list. */
            total: number;
            /** @description The opaque token of this page. */
            page?: string;
            /** @description The opaque token of the next page, to be passed as `page`. How a last page looks is not documented. */
            next_page?: string;
        };
        /** @description A habit of the catalogue. Some field names are in camelCase, unlike elsewhere. */
        Habit: {
            /** @description Internal name. */
            name: string;
            /**
             * Format: uuid
             * @description Id of the habit.
             */
            id: string;
            /**
             * Format: date-time
             * @description When the entry was created.
             */
            created_time: string;
            /**
             * Format: date-time
             * @description When the entry was last edited.
             */
            last_edited_time: string;
            /** @description Whether the entry is archived. */
            archived: boolean;
            /** @description Whether the entry is in the trash. */
            in_trash: boolean;
            /**
             * Format: uri
             * @description Main link of the entry.
             */
            url: string;
            /** @description Whether to show the effect for an unexpected impact. */
            playUnexpectedImpact: boolean;
            /** @description Category. */
            category: string;
            /** @description Whether to show the effect for an impact. */
            playImpact: boolean;
            /** @description Title to display. */
            title: string;
            /** @description Description, a long text. */
            description: string;
            /**
             * Format: uri
             * @description Link of the cover image.
             */
            cover?: string | null;
            /**
             * Format: uri
             * @description Public link of the entry.
             */
            public_url?: string | null;
            /** @description Potential impacts: categories and their details. The inner shape is not documented. */
            potentialImpacts?: {
                [key: string]: unknown;
            };
        };
        /** @description The profile of a user to create. */
        CreateUserRequest: {
            /** @description Id that the customer chooses, unique per project. */
            id: string;
            /**
             * @description Preferred language, such as `en`.
             * @example en
             */
            language?: string;
            /** @description Offset of the user's time zone, in seconds. */
            tz_offset?: number;
            /** @description First name. */
            firstname?: string;
            /** @description Last name. */
            lastname?: string;
            /**
             * @description Preferred system of measurement units. An effect on `height` and `weight` is not documented.
             * @default metric
             * @enum {string}
             */
            measurement_unit?: "metric" | "imperial";
            /**
             * @description Gender.
             * @enum {string}
             */
            gender?: "male" | "female" | "other";
            /**
             * Format: date
             * @description Date of birth.
             */
            birthday?: string;
            /** @description Height in centimetres. */
            height?: number;
            /** @description Weight in kilograms. */
            weight?: number;
            thresholds?: components["schemas"]["UserThresholds"];
            location?: components["schemas"]["UserLocation"];
            coach_config?: components["schemas"]["CoachConfig"];
        };
        /** @description Thresholds of the user. Their units are not documented. */
        UserThresholds: {
            /** @description By its name, functional threshold power. The unit is not documented. */
            ftp?: number;
            /** @description By its name, lactate threshold heart rate. The unit is not documented. */
            lthr?: number;
            /** @description By its name, maximum heart rate. The unit is not documented. */
            mhr?: number;
        };
        /** @description Location of the user. */
        UserLocation: {
            /** @description By its name, latitude. */
            lat?: number;
            /** @description By its name, longitude. */
            lon?: number;
        };
        /** @description Configuration of the user's coach. */
        CoachConfig: {
            /** @description By its name, whether the coach is enabled. */
            enabled?: boolean;
        };
        /** @description A user, with the profile that was sent and what ONVY adds to it. */
        User: components["schemas"]["CreateUserRequest"] & {
            /**
             * Format: date-time
             * @description When the user was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the user was last updated.
             */
            updated_at: string;
            /** @description Data syncs with the user's providers, each with its state. */
            data_syncs?: components["schemas"]["DataSync"][];
        };
        /** @description State of one data sync with a provider. A change sends `users.data_syncs:updated`. */
        DataSync: {
            /**
             * @description By its name, the type of the data. Open; `auth` is known.
             * @example auth
             */
            data_type?: string;
            /**
             * @description By its name, the type of the sync. Open; `historical` is known.
             * @example historical
             */
            sync_type?: string;
            /**
             * @description By its name, the provider. Open; `GARMIN` is known here, other places name more.
             * @example GARMIN
             */
            provider?: string;
            /**
             * @description By its name, the status of the sync. Open; `pending` is known.
             * @example pending
             */
            status?: string;
            /**
             * Format: date-time
             * @description By its name, when the state was last updated.
             */
            updated_at?: string;
        };
        /** @description One page of users. */
        UserList: {
            /** @description The users of this page. */
            users: components["schemas"]["User"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description One message of a chat. */
        ChatMessage: {
            /**
             * @description By its name, the role of who speaks. Open; `system` is known.
             * @example system
             */
            role?: string;
            /** @description By its name, the content of the message. */
            content?: string;
        };
        /**
         * @description A kind of context to leave out: `all` sends the messages on unchanged; `knowledge` is ONVY's knowledge base and its links; `scores` and `workouts` are recent summaries; `baselines` the user's medians and ranges; `facts` the personal facts and profile; `notes` the explanations of metrics and columns; `language` the user's language, so that the default language is used.
         * @enum {string}
         */
        ExcludableContext: "all" | "knowledge" | "scores" | "workouts" | "baselines" | "facts" | "notes" | "language";
        /** @description A request for a chat completion. */
        CreateChatCompletionRequest: {
            /** @description The messages to be answered. */
            messages: components["schemas"]["ChatMessage"][];
            /** @description Model that shall answer. Which models exist and which is the default is not documented. */
            model?: string;
            /** @description By its name, the temperature of sampling. */
            temperature?: number;
            /** @description By its name, the maximum of tokens in the answer. */
            max_tokens?: number;
            /** @description By its name, whether to stream the answer. The format of a stream is not documented. */
            stream?: boolean;
            /** @description By its name, the top share of probability to sample from. */
            top_p?: number;
            /** @description By its name, the penalty for frequency. */
            frequency_penalty?: number;
            /** @description By its name, the penalty for presence. */
            presence_penalty?: number;
            /** @description Context to exclude. */
            exclude_context?: components["schemas"]["ExcludableContext"][];
        };
        /** @description A completion of a chat. */
        ChatCompletionResponse: {
            /** @description Id of the completion. */
            id: string;
            /** @description Kind of object. Its value is not documented. */
            object: string;
            /** @description When it was created, as Unix time. */
            created: number;
            /** @description Model that answered. */
            model: string;
            /** @description The choices of an answer. */
            choices: components["schemas"]["ChatChoice"][];
            usage?: components["schemas"]["ChatUsage"];
        };
        /** @description One choice of an answer in a chat. */
        ChatChoice: {
            /** @description By its name, the index among the choices. */
            index?: number;
            message?: components["schemas"]["ChatMessage"];
            /**
             * @description By its name, the reason why the answer finished. Open; `stop` is known.
             * @example stop
             */
            finish_reason?: string;
        };
        /** @description Usage of a chat completion. */
        ChatUsage: {
            /** @description By its name, tokens of the prompt. */
            prompt_tokens?: number;
            /** @description By its name, tokens of the completion. */
            completion_tokens?: number;
            /** @description By its name, tokens in total. */
            total_tokens?: number;
        };
        /** @description One page of completions. */
        ChatCompletionList: {
            /** @description The completions of this page, under the key `messages`: whole completions. */
            messages: components["schemas"]["ChatCompletionResponse"][];
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * @description What a fact is about.
         * @enum {string}
         */
        FactType: "mind" | "body" | "activity" | "nutrition" | "sleep" | "recovery" | "goal";
        /**
         * @description Where a fact comes from.
         * @enum {string}
         */
        FactSource: "survey" | "user_input" | "coach" | "integration";
        /** @description A fact about a user, as it is sent. */
        FactInput: {
            /** @description Text of the fact. */
            text: string;
            type: components["schemas"]["FactType"];
            source?: components["schemas"]["FactSource"];
        };
        /** @description A stored fact about a user. */
        Fact: components["schemas"]["FactInput"] & {
            /** @description Id of the user. */
            user_id: string;
            /**
             * Format: date-time
             * @description When the fact was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the fact was last updated.
             */
            updated_at: string;
            /** @description Id of the fact. */
            id?: string;
            /** @description Certainty on creation, from 0 to 1. */
            certainty_on_creation?: number;
            /** @description Certainty on the latest update, from 0 to 1. */
            certainty_on_update?: number | null;
        };
        /** @description An activity, as it is sent: a workout or a mindfulness session. ONVY documents the names and JSON types of its fields; their meaning is read from their names, their units are known where a name says them, and lists of values are not documented. */
        ActivityInput: {
            /**
             * @description By its name, the type of the activity. Open; `workout` is known.
             * @example workout
             */
            type: string;
            /**
             * Format: date-time
             * @description By its name, when it started.
             */
            start_datetime: string;
            /**
             * Format: date-time
             * @description By its name, when it ended.
             */
            end_datetime: string;
            /** @description By its name, the source of the data. */
            data_source: string;
            /** @description By its name, the duration, in seconds. */
            duration_seconds: number;
            /** @description By its name, the name of the type. */
            type_name: string;
            /** @description By its name, training stress score. */
            tss: number;
            /** @description By its name, the functional threshold power that was used. */
            used_ftp?: number;
            /** @description By its name, the functional threshold power that was guessed. */
            guessed_ftp?: number;
            /** @description By its name, whether the functional threshold power is a breakthrough. */
            is_breakthrough_ftp?: boolean;
            /** @description By its name, the power zone. */
            zone_power?: string;
            /** @description By its name, normalised power. */
            normalized_power?: number;
            /** @description By its name, variability index. */
            variability_index?: number;
            /** @description By its name, intensity factor. */
            intensity_factor?: number;
            /** @description By its name, training stress score from power. */
            tss_power?: number;
            /** @description By its name, average heart rate. */
            average_hr?: number;
            /** @description By its name, average power. */
            average_power?: number;
            /** @description By its name, the heart rate zone. */
            zone_hr?: string;
            /** @description By its name, the lactate threshold heart rate that was used. */
            used_lthr?: number;
            /** @description By its name, the lactate threshold heart rate that was guessed. */
            guessed_lthr?: number;
            /** @description By its name, the maximum heart rate that was guessed. */
            guessed_mhr?: number;
            /** @description By its name, whether the lactate threshold heart rate is a breakthrough. */
            is_breakthrough_lthr?: boolean;
            /** @description By its name, training stress score from heart rate. */
            tss_hr?: number;
            /** @description By its name, the duration in the peak heart rate zone. */
            peak_duration_hr?: number;
            /** @description By its name, the duration in the cardio heart rate zone. */
            cardio_duration_hr?: number;
            /** @description By its name, the duration in the fat-burn heart rate zone. */
            fatburn_duration_hr?: number;
            /** @description By its name, the duration in the light heart rate zone. */
            light_duration_hr?: number;
            /** @description By its name, the heart rate as a series. A string, not an array; its format is not documented. */
            hr_series?: string;
            /** @description By its name, the sampling rate of the heart rate series. A string, not a number; its format is not documented. */
            hr_series_sampling_rate?: string;
            /** @description By its name, the heart rate threshold of the peak zone. */
            peak_threshold_hr?: number;
            /** @description By its name, the heart rate threshold of the cardio zone. */
            cardio_threshold_hr?: number;
            /** @description By its name, the heart rate threshold of the fat-burn zone. */
            fatburn_threshold_hr?: number;
            /** @description By its name, calories. The unit is not documented. */
            calories?: number;
            /** @description By its name, maximum heart rate. */
            max_hr?: number;
            /** @description By its name, the durations in the heart rate zones, in seconds. */
            hr_zone_durations_seconds?: number[];
            /** @description By its name, the thresholds of the heart rate zones. */
            hr_zone_thresholds?: number[];
            /** @description By its name, the durations in the power zones, in seconds. */
            power_zone_durations_seconds?: number[];
            /** @description By its name, the thresholds of the power zones. */
            power_zone_thresholds?: number[];
            /** @description By its name, the activity score before. */
            activity_score_before?: number;
            /** @description By its name, the activity score after. */
            activity_score_after?: number;
            /** @description By its name, the id of a group. A number, unlike the other ids. */
            group_id?: number;
            /** @description By its name, whether the activity is selected. */
            selected?: boolean;
            /**
             * Format: date-time
             * @description By its name, when the activity was created.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description By its name, when the activity was last updated.
             */
            updated_at?: string;
        };
        /** @description A stored activity. */
        Activity: components["schemas"]["ActivityInput"] & {
            /** @description By its name, the id of the project. */
            project_id: string;
            /** @description By its name, the id of the user. */
            user_id: string;
            /** @description By its name, the id of the activity. */
            id?: string;
        };
        /** @description One page of activities. */
        ActivityList: {
            /** @description The activities of this page. */
            activities: components["schemas"]["Activity"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description What to make an AI summary of. ONVY names the schema of `data` `MealInput` and shows some of its fields; that it is the schema of the meals is inferred. */
        CreateAISummaryRequest: {
            /**
             * @description Type of `data`.
             * @enum {string}
             */
            type: "meal";
            data: components["schemas"]["MealInput"];
        };
        /**
         * @description Kind of summary. Customers can have a `MealSummary` made; ONVY makes the others by itself.
         * @enum {string}
         */
        AISummaryName: "WorkoutSummary" | "MindfulsessionSummary" | "MealSummary" | "SleepSummary" | "DailySummary" | "WeeklySummary" | "TrendSummary" | "ImpactSummary" | "WeeklyActivitySummary" | "DailyNutritionSummary" | "WeeklyNutritionSummary";
        /** @description A text that AI wrote about some of a user's data. Kinds that only ONVY makes are made asynchronously. */
        AISummary: {
            /** @description Id of the summary, such as `aisummary_01KJYZAMD83HAX57PR066VQ1ZH`. */
            id: string;
            name: components["schemas"]["AISummaryName"];
            /** @description By its name, the id of the user. */
            user_id?: string;
            /** @description By its name, the id of the project. */
            project_id?: string;
            /**
             * Format: date-time
             * @description By its name, when the summary was created.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description By its name, when the summary was last updated.
             */
            updated_at?: string;
            period?: components["schemas"]["AISummaryPeriod"];
            /** @description Data: further metrics, different for each kind of summary. */
            data?: {
                [key: string]: unknown;
            };
            llm_output?: components["schemas"]["AISummaryText"];
            /** @description Providers of the data. */
            providers?: ("GARMIN" | "APPLE" | "OURA" | "FITBIT" | "WHOOP")[];
            /** @description Whether it is custom: a customer's request had it made. */
            is_custom?: boolean;
            /** @description Reference to the original data. */
            ref?: string;
            /** @description By its name, links to further knowledge. */
            knowledge_urls?: components["schemas"]["KnowledgeLink"][];
            /** @description By its name, a comment of the user. */
            user_comment?: string;
            /**
             * @description Rating of the user. -1 is bad, 0 is not rated, 1 is good.
             * @enum {number}
             */
            user_rating?: -1 | 0 | 1;
            llm_debug?: components["schemas"]["LlmDebug"];
        };
        /** @description The period of an AI summary. */
        AISummaryPeriod: {
            /**
             * @description By its name, the type of the period. Open; `activity` is known.
             * @example activity
             */
            type?: string;
            /** @description By its name, an id of what it covers. */
            id?: string;
            /**
             * Format: date-time
             * @description By its name, the start of the period.
             */
            start?: string;
            /**
             * Format: date-time
             * @description By its name, the end of the period.
             */
            end?: string;
            /** @description By its name, the duration, in seconds. */
            duration_seconds?: number;
        };
        /** @description The text of an AI summary. */
        AISummaryText: {
            /** @description By its name, the language of the text. */
            language?: string;
            /** @description By its name, the title. */
            title?: string;
            /** @description By its name, the text. */
            text?: string;
            /** @description By its name, questions for a follow-up, which may be absent. */
            followup_questions?: string[];
        };
        /** @description A link to further knowledge. */
        KnowledgeLink: {
            /** @description By its name, the title of the page. */
            title?: string;
            /** @description By its name, the address of the page. Its format is not documented. */
            url?: string;
        };
        /** @description How the language model made the text, for debugging. */
        LlmDebug: {
            /** @description By its name, the model. */
            model?: string;
            /** @description By its name, the id of the prompt. */
            prompt_id?: string;
            /** @description By its name, the id of the organisation's own prompt. */
            org_prompt_id?: string;
        };
        /** @description A custom record: data of a shape that the project defined. What is sent and what comes back have one shape. */
        CustomRecord: {
            /** @description Id of the custom records' type that the record conforms to. */
            custom_records_type_id: string;
            /** @description The data, which must match the type's JSON Schema. */
            data: {
                [key: string]: unknown;
            };
            /** @description Id of the record, a ULID. A request may carry it. */
            id?: string;
            /** @description Id of the project. */
            project_id?: string;
            /** @description Id of the user. */
            user_id?: string;
            /** @description Description of the record. */
            description?: string | null;
            /** @description Attachments: files that belong to the record. */
            attachments?: components["schemas"]["CustomRecordAttachment"][] | null;
            /**
             * Format: date-time
             * @description When the record was created.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the record was last updated.
             */
            updated_at?: string;
        };
        /** @description An attachment of a custom record: a file. Size limits, and whether to send data or a link, are not documented. */
        CustomRecordAttachment: {
            /** @description By its name, the media type of the file. */
            mime_type?: string;
            /** @description By its name, a description of the file. */
            description?: string;
            /** @description By its name, the data of the file in base64. */
            data_base64?: string;
            /** @description By its name, a link to the data of the file. */
            data_url?: string;
        };
        /** @description One page of custom records. */
        CustomRecordList: {
            /** @description The records of this page. */
            records: components["schemas"]["CustomRecord"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description A type of custom records. */
        CustomRecordType: {
            /** @description Id that the developer chose, such as `iron_panel_v1`. */
            id?: string;
            /** @description Id of the project. */
            project_id?: string;
            /** @description Name to display. */
            display_name?: string;
            /** @description Description of the type. */
            description?: string | null;
            /** @description JSON Schema that the `data` of a record of this type must match. */
            data_jsonschema?: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When the type was created.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the type was last updated.
             */
            updated_at?: string;
        };
        /** @description What a user says about a meal. It needs a description or an image, and may have both. */
        MealInput: {
            /**
             * Format: date-time
             * @description When the meal was eaten.
             */
            meal_time: string;
            /** @description Description of the meal. */
            description?: string;
            /** @description Image of the meal in base64, as a data URI. */
            image_base64?: string;
            /**
             * @description Multiplier of the portion.
             * @default 1
             */
            portion_multiplier?: number;
            /** @description A comment. */
            comment?: string;
        } & ({
            /** @description Description of the meal. */
            description: string;
        } | {
            /** @description Image of the meal in base64, as a data URI. */
            image_base64: string;
        });
        /**
         * @description State of the analysis: `pending` until it ends, then `complete` or `failed`. A full update that changes the meal starts it again.
         * @enum {string}
         */
        MealAnalysisStatus: "pending" | "complete" | "failed";
        /** @description A meal and what the analysis made of it. ONVY does not document which of the analysed fields are present while the analysis is pending. */
        Meal: {
            /** @description Id of the meal, such as `meal_01KJYZ9V0RYRDPEGHJTZ4Q7Z6N`. */
            id: string;
            /** @description Id of the user. */
            user_id: string;
            /** @description Id of the project. */
            project_id: string;
            /**
             * Format: date-time
             * @description When the meal was eaten.
             */
            meal_time: string;
            analysis_status: components["schemas"]["MealAnalysisStatus"];
            /**
             * Format: date-time
             * @description When the meal was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the meal was last updated.
             */
            updated_at: string;
            /** @description Description of the meal. */
            description?: string;
            /** @description Presigned link to the image, valid for 24 hours. */
            image_url?: string;
            /** @description Multiplier of the portion. */
            portion_multiplier?: number;
            /** @description A comment. */
            comment?: string;
            /** @description The error for which the analysis failed; longer texts are cut. */
            analysis_error?: string;
            /** @description Id of the AI summary of the meal, set when the analysis is complete. */
            summary_id?: string;
            /** @description Whether the analysis was generated by AI. */
            ai_generated?: boolean;
            /** @description Title that AI gave the analysis. */
            title?: string;
            /** @description Text that AI wrote about the meal. */
            text?: string;
            /** @description Name of the meal. */
            name?: string;
            /** @description Ingredients, separated by commas. A string, not an array. */
            ingredients?: string;
            /** @description By its name, calories. The unit is not documented. */
            calories?: number;
            /** @description Protein, in grams. */
            protein_grams?: number;
            /** @description Fat, in grams. */
            fat_grams?: number;
            /** @description Carbohydrate, in grams. */
            carbohydrate_grams?: number;
            /** @description Sugar, in grams. */
            sugar_grams?: number;
            /** @description Fibre, in grams. */
            fiber_grams?: number;
            /** @description By its name, the glucose spike, in mg/dL. */
            glucose_spike_mg_dl?: number;
            /**
             * @description By its name, a score of healthiness. Open; `A` is known.
             * @example A
             */
            healthiness_score?: string;
        };
        /** @description One page of meals. */
        MealList: {
            /** @description The meals of this page. */
            meals: components["schemas"]["Meal"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description A request for a server token. */
        ServerTokenRequest: {
            /** @description Scopes, separated by spaces. A scope reads `<resource>[:namespace]:<action>`, such as `users:read`. Which scope an operation needs is not documented. */
            scope?: string;
        };
        /** @description A server token: an access token for a backend. */
        ServerToken: {
            /** @description The access token, to be sent as a bearer token. */
            access_token: string;
            /**
             * @description Type of the token. Open; `Bearer` is known.
             * @example Bearer
             */
            token_type: string;
            /** @description In how many seconds it expires. 900 is known. */
            expires_in?: number;
        };
        /**
         * @description The event names that ONVY spells out. Further ones exist in the families `users:*`, `facts:*`, `daily_records:*`, `ai_summaries:*`, `custom_records:*`, `workouts:*` (activities), `lab_tests:*`, `meals:*` and the life of batches.
         * @enum {string}
         */
        KnownWebhookEventName: "users:created" | "users.data_syncs:updated" | "daily_records:created" | "daily_records:updated" | "daily_records:deleted" | "ai_summaries:created" | "meals:updated" | "batch.succeeded";
        /** @description An event of a webhook: something that happened to a resource. */
        WebhookEvent: {
            /** @description Name of the event. Open; ignore names that you do not know. */
            name: components["schemas"]["KnownWebhookEventName"] | string;
            /** @description Id of the user, if the event concerns one. */
            user_id?: string;
            data?: components["schemas"]["WebhookEventData"];
            /** @description A link to the full payload of an event that is too large to be sent. Whether `data` is then absent, how long the link lives and what credential it needs is not documented. */
            url?: string;
        };
        /** @description Data of a webhook's event: the resource, or as much of it as the event carries. */
        WebhookEventData: {
            /** @description Id of the resource, the same as the API returns. */
            id?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A delivery of the webhook: its envelope. */
        WebhookDelivery: {
            /** @description Id of the delivery, the same as `X-Webhook-ID`. Use it to recognise repeats. */
            id: string;
            /**
             * Format: date-time
             * @description When the delivery was created.
             */
            created_at?: string;
            /** @description Id of the project. */
            project_id?: string;
            /** @description Id of the organisation above the project. */
            org_id?: string;
            /** @description By its name, the version of the API. 1 is known. */
            api_version?: number;
            /** @description The events. */
            events: components["schemas"]["WebhookEvent"][];
        };
    };
    responses: {
        /** @description The credential is missing or not accepted. The shape of the body is not documented. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Any other outcome. Neither the status codes nor the shape of the body are documented. */
        Error: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /**
         * @description The id that the project gave the user.
         * @example northlight_4821
         */
        UserId: string;
        /**
         * @description The id of a chat completion.
         * @example chatcmpl_01KJZM8YKGQBXBAG3VQSXD4QAN
         */
        CompletionId: string;
        /**
         * @description The id of a fact.
         * @example fact_01KJPT56X8RBXH4FAYK3ZJE0WR
         */
        FactId: string;
        /**
         * @description The id of an AI summary, such as the `summary_id` of a meal.
         * @example aisummary_01KJYZAMD83HAX57PR066VQ1ZH
         */
        SummaryId: string;
        /**
         * @description The id of a custom record.
         * @example 01KJSEY4CGX74Y9ZRX4Q1CYGP2
         */
        RecordId: string;
        /**
         * @description The id that the project gave the custom record type.
         * @example iron_panel_v1
         */
        TypeId: string;
        /**
         * @description The id of a meal.
         * @example meal_01KJYZ9V0RYRDPEGHJTZ4Q7Z6N
         */
        MealId: string;
        /**
         * @description Id of the project that the token shall be for.
         * @example proj_northlight
         */
        ProjectId: string;
        /**
         * @description Keeps only the custom records of this type, named by its id.
         * @example iron_panel_v1
         */
        CustomRecordsTypeId: string;
        /**
         * @description Token of the page to return: the `next_page` of the page before, or nothing for the first page. The token is opaque: pass it on as it came.
         * @example c2Vjb25kLXBhZ2U
         */
        Page: string;
        /**
         * @description Limit of the items on a page. Default and maximum may differ by route.
         * @example 100
         */
        Limit: number;
        /**
         * @description The signature of the webhook's body: `sha256=` and the hex digest of HMAC-SHA256 over the raw body, keyed with the UTF-8 bytes of the webhook's secret.
         * @example sha256=5d1f6f0c1c0e6f2a4b7a5a3be9b0d7f0d4c2e8a19c6b7d3f2e1a0b9c8d7e6f5a
         */
        WebhookSignature: string;
        /**
         * @description A timestamp of the webhook. Its format and its meaning are not documented, and it is not signed.
         * @example 2026-03-05T12:24:59Z
         */
        WebhookTimestamp: string;
        /**
         * @description The `id` of the webhook's delivery.
         * @example wh_01KJYZAPBR9HTWTXP3WY2069BQ
         */
        WebhookId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Cache control: whether and for how long the habit list may be cached.
         * @example public, max-age=3600
         */
        "Cache-Control": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getHabits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The habits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Habit"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    headHabits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Caching instructions. No body. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The credential is missing or not accepted. No body. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Any other outcome. No body. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /**
                 * @description Token of the page to return: the `next_page` of the page before, or nothing for the first page. The token is opaque: pass it on as it came.
                 * @example c2Vjb25kLXBhZ2U
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Limit of the items on a page. Default and maximum may differ by route.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The id and what is known about the person. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUserRequest"];
            };
        };
        responses: {
            /** @description The user as stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the project gave the user.
                 * @example northlight_4821
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    listChatCompletions: {
        parameters: {
            query?: {
                /**
                 * @description Token of the page to return: the `next_page` of the page before, or nothing for the first page. The token is opaque: pass it on as it came.
                 * @example c2Vjb25kLXBhZ2U
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Limit of the items on a page. Default and maximum may differ by route.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The id that the project gave the user.
                 * @example northlight_4821
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of completions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatCompletionList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    createChatCompletion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the project gave the user.
                 * @example northlight_4821
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /** @description The messages, and how the answer is to be made. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateChatCompletionRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatCompletionResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    getChatCompletion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the project gave the user.
                 * @example northlight_4821
                 */
                user_id: components["parameters"]["UserId"];
                /**
                 * @description The id of a chat completion.
                 * @example chatcmpl_01KJZM8YKGQBXBAG3VQSXD4QAN
                 */
                completion_id: components["parameters"]["CompletionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The completion. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatCompletionResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    updateChatCompletionPatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the project gave the user.
                 * @example northlight_4821
                 */
                user_id: components["parameters"]["UserId"];
                /**
                 * @description The id of a chat completion.
                 * @example chatcmpl_01KJZM8YKGQBXBAG3VQSXD4QAN
                 */
                completion_id: components["parameters"]["CompletionId"];
            };
            cookie?: never;
        };
        /** @description The completion as it shall be. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatCompletionResponse"];
            };
        };
        responses: {
            /** @description The completion after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatCompletionResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    createFact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the project gave the user.
                 * @example northlight_4821
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /** @description The fact. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FactInput"];
            };
        };
        responses: {
            /** @description The fact as stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fact"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    deleteFact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the project gave the user.
                 * @example northlight_4821
                 */
                user_id: components["parameters"]["UserId"];
                /**
                 * @description The id of a fact.
                 * @example fact_01KJPT56X8RBXH4FAYK3ZJE0WR
                 */
                fact_id: components["parameters"]["FactId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fact is gone. No body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    updateFactPatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the project gave the user.
                 * @example northlight_4821
                 */
                user_id: components["parameters"]["UserId"];
                /**
                 * @description The id of a fact.
                 * @example fact_01KJPT56X8RBXH4FAYK3ZJE0WR
                 */
                fact_id: components["parameters"]["FactId"];
            };
            cookie?: never;
        };
        /** @description The fact as it shall read. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FactInput"];
            };
        };
        responses: {
            /** @description The fact after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fact"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    listActivities: {
        parameters: {
            query?: {
                /**
                 * @description Token of the page to return: the `next_page` of the page before, or nothing for the first page. The token is opaque: pass it on as it came.
                 * @example c2Vjb25kLXBhZ2U
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Limit of the items on a page. Default and maximum may differ by route.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The id that the project gave the user.
                 * @example northlight_4821
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of activities. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    createActivity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the project gave the user.
                 * @example northlight_4821
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /** @description The activity, without the ids that ONVY adds. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivityInput"];
            };
        };
        responses: {
            /** @description The activity as stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activity"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    createAISummary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the project gave the user.
                 * @example northlight_4821
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /** @description What to summarise. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAISummaryRequest"];
            };
        };
        responses: {
            /** @description The summary. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AISummary"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    getAISummary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the project gave the user.
                 * @example northlight_4821
                 */
                user_id: components["parameters"]["UserId"];
                /**
                 * @description The id of an AI summary, such as the `summary_id` of a meal.
                 * @example aisummary_01KJYZAMD83HAX57PR066VQ1ZH
                 */
                summary_id: components["parameters"]["SummaryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The summary. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AISummary"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    listCustomRecords: {
        parameters: {
            query?: {
                /**
                 * @description Keeps only the custom records of this type, named by its id.
                 * @example iron_panel_v1
                 */
                custom_records_type_id?: components["parameters"]["CustomRecordsTypeId"];
                /**
                 * @description Token of the page to return: the `next_page` of the page before, or nothing for the first page. The token is opaque: pass it on as it came.
                 * @example c2Vjb25kLXBhZ2U
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Limit of the items on a page. Default and maximum may differ by route.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The id that the project gave the user.
                 * @example northlight_4821
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of custom records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomRecordList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    createCustomRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the project gave the user.
                 * @example northlight_4821
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /** @description The record. Only its type and its data are needed. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomRecord"];
            };
        };
        responses: {
            /** @description The record as stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomRecord"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    getCustomRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the project gave the user.
                 * @example northlight_4821
                 */
                user_id: components["parameters"]["UserId"];
                /**
                 * @description The id of a custom record.
                 * @example 01KJSEY4CGX74Y9ZRX4Q1CYGP2
                 */
                record_id: components["parameters"]["RecordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomRecord"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    getCustomRecordType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the project gave the custom record type.
                 * @example iron_panel_v1
                 */
                type_id: components["parameters"]["TypeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomRecordType"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    listMeals: {
        parameters: {
            query?: {
                /**
                 * @description Token of the page to return: the `next_page` of the page before, or nothing for the first page. The token is opaque: pass it on as it came.
                 * @example c2Vjb25kLXBhZ2U
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Limit of the items on a page. Default and maximum may differ by route.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The id that the project gave the user.
                 * @example northlight_4821
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of meals. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MealList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    createMeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the project gave the user.
                 * @example northlight_4821
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /** @description When it was eaten, and what, in words or as a photo. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MealInput"];
            };
        };
        responses: {
            /** @description The meal as stored, before its analysis. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meal"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    updateMealPut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the project gave the user.
                 * @example northlight_4821
                 */
                user_id: components["parameters"]["UserId"];
                /**
                 * @description The id of a meal.
                 * @example meal_01KJYZ9V0RYRDPEGHJTZ4Q7Z6N
                 */
                meal_id: components["parameters"]["MealId"];
            };
            cookie?: never;
        };
        /** @description The whole meal as it shall be. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MealInput"];
            };
        };
        responses: {
            /** @description The meal after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meal"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    updateMealPatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that the project gave the user.
                 * @example northlight_4821
                 */
                user_id: components["parameters"]["UserId"];
                /**
                 * @description The id of a meal.
                 * @example meal_01KJYZ9V0RYRDPEGHJTZ4Q7Z6N
                 */
                meal_id: components["parameters"]["MealId"];
            };
            cookie?: never;
        };
        /** @description The meal as it shall be. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MealInput"];
            };
        };
        responses: {
            /** @description The meal after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meal"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    createServerToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the project that the token shall be for.
                 * @example proj_northlight
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** @description What the token shall be allowed to do. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ServerTokenRequest"];
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServerToken"];
                };
            };
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    receiveWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The signature of the webhook's body: `sha256=` and the hex digest of HMAC-SHA256 over the raw body, keyed with the UTF-8 bytes of the webhook's secret.
                 * @example sha256=5d1f6f0c1c0e6f2a4b7a5a3be9b0d7f0d4c2e8a19c6b7d3f2e1a0b9c8d7e6f5a
                 */
                "X-Webhook-Signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description A timestamp of the webhook. Its format and its meaning are not documented, and it is not signed.
                 * @example 2026-03-05T12:24:59Z
                 */
                "X-Webhook-Timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description The `id` of the webhook's delivery.
                 * @example wh_01KJYZAPBR9HTWTXP3WY2069BQ
                 */
                "X-Webhook-ID"?: components["parameters"]["WebhookId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The delivery. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookDelivery"];
            };
        };
        responses: {
            /** @description Received. Which success code ONVY expects is not documented. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
