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
         * @description Returns every habit at once as a bare array. There is no wrapper and no paging.
         */
        get: operations["getHabits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        /**
         * Fetch the headers of the habit list
         * @description Tells how long the habit list may be cached, without sending it.
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
         * @description Creates a user under an id that the project chooses. Only `id` is needed; the rest of the profile makes metrics and texts fit the person.
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
         * @description Answers the conversation so far. Unless `exclude_context` leaves it out, ONVY enriches the conversation with what it knows about the user: scores, workouts, baselines, facts and background knowledge.
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
         * @description Changes a stored completion. Although it is a PATCH, the body is a whole completion: every field but `usage` is required.
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
         * @description Stores a statement about the user. Chat takes facts into account unless told not to.
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
         * @description Stores a finished workout or mindfulness session. Its webhook events are named `workouts:*`.
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
         * @description Has a summary made from the data sent. Only meals can be summarised this way; every other kind is made by ONVY itself. A meal that shall also appear in the meal list and send `meals:*` events is created with `POST /users/{user_id}/nutrition/meals` instead, whose `summary_id` then points to the summary.
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
         * @description Stores a meal and answers at once with `analysis_status: pending`. The analysis runs afterwards; when it ends, ONVY sends `meals:updated` to the project's webhook, and `summary_id` points to the AI summary if it succeeded.
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
         * @description Changes what the user said about a meal. Although it is a PATCH, `meal_time` and one of `description` and `image_base64` are required. Whether the analysis starts again, as it does with PUT, is not documented.
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
                 * @description The project that the token shall be for.
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
        /** @description Whatever the server sends. Nothing about it is documented, so rely on the status code alone. */
        ErrorBody: unknown;
        /** @description Where a page stands in its list. */
        Pagination: {
            /** @description How many items a page holds at most. */
            limit: number;
            /** @description How many items the whole list holds. */
            total: number;
            /** @description The opaque token of this page. */
            page?: string;
            /** @description The opaque token of the next page, to be passed as `page`. How a last page looks is not documented. */
            next_page?: string;
        };
        /** @description A habit of the catalogue. Three field names are in camelCase, unlike everywhere else. */
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
             * @description When the entry last changed.
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
            /** @description Category to group by. */
            category: string;
            /** @description Whether to show the effect for an impact. */
            playImpact: boolean;
            /** @description Title to display. */
            title: string;
            /** @description Long text. */
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
            /** @description Impact categories and their details. The inner shape is not documented. */
            potentialImpacts?: {
                [key: string]: unknown;
            };
        };
        /** @description A user's profile as the project knows it. */
        CreateUserRequest: {
            /** @description Id that the project chooses, unique among its users. */
            id: string;
            /**
             * @description Preferred language, such as `en`.
             * @example en
             */
            language?: string;
            /** @description Offset from UTC in seconds, not minutes. */
            tz_offset?: number;
            /** @description First name. */
            firstname?: string;
            /** @description Last name. */
            lastname?: string;
            /**
             * @description System of units that the user prefers. No effect on `height` and `weight` is documented.
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
        /** @description Limits of the user's performance. ONVY does not document their units. */
        UserThresholds: {
            /** @description Functional threshold power. */
            ftp?: number;
            /** @description Lactate threshold heart rate. */
            lthr?: number;
            /** @description Maximum heart rate. */
            mhr?: number;
        };
        /** @description Where the user is. */
        UserLocation: {
            /** @description Latitude. */
            lat?: number;
            /** @description Longitude. */
            lon?: number;
        };
        /** @description Settings of the user's coach. */
        CoachConfig: {
            /** @description Whether the coach is on. */
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
             * @description When the user last changed.
             */
            updated_at: string;
            /** @description State of the data flows from the user's providers. */
            data_syncs?: components["schemas"]["DataSync"][];
        };
        /** @description State of one data flow from a provider. A change sends `users.data_syncs:updated`. */
        DataSync: {
            /**
             * @description What flows. Open; `auth` is known.
             * @example auth
             */
            data_type?: string;
            /**
             * @description How it flows. Open; `historical` is known.
             * @example historical
             */
            sync_type?: string;
            /**
             * @description Provider, in capitals. Open; `GARMIN` is known here, other places name more.
             * @example GARMIN
             */
            provider?: string;
            /**
             * @description State. Open; `pending` is known.
             * @example pending
             */
            status?: string;
            /**
             * Format: date-time
             * @description When the state last changed.
             */
            updated_at?: string;
        };
        /** @description One page of users. */
        UserList: {
            /** @description The users of this page. */
            users: components["schemas"]["User"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description One turn of a conversation. */
        ChatMessage: {
            /**
             * @description Who speaks. Open; `system` is known.
             * @example system
             */
            role?: string;
            /** @description What is said. */
            content?: string;
        };
        /**
         * @description A kind of context to leave out: `all` sends the messages on unchanged; `knowledge` is ONVY's knowledge base and its links; `scores` and `workouts` are recent summaries; `baselines` the user's medians and ranges; `facts` the personal facts and profile; `notes` the explanations of metrics and columns; `language` the user's language, so that the default language is used.
         * @enum {string}
         */
        ExcludableContext: "all" | "knowledge" | "scores" | "workouts" | "baselines" | "facts" | "notes" | "language";
        /** @description A conversation to be answered. */
        CreateChatCompletionRequest: {
            /** @description The conversation so far, oldest turn first by convention. */
            messages: components["schemas"]["ChatMessage"][];
            /** @description Model that shall answer. Which models exist and which is the default is not documented. */
            model?: string;
            /** @description Randomness of the answer. */
            temperature?: number;
            /** @description How many tokens the answer may have at most. */
            max_tokens?: number;
            /** @description Whether to send the answer in pieces. The format of a stream is not documented. */
            stream?: boolean;
            /** @description Share of the probability mass to draw from. */
            top_p?: number;
            /** @description How strongly to avoid words in proportion to their use so far. */
            frequency_penalty?: number;
            /** @description How strongly to avoid words that were used at all. */
            presence_penalty?: number;
            /** @description Context to leave out. */
            exclude_context?: components["schemas"]["ExcludableContext"][];
        };
        /** @description A stored answer. */
        ChatCompletionResponse: {
            /** @description Id of the completion. */
            id: string;
            /** @description Kind of object. Its value is not documented. */
            object: string;
            /** @description When it was made, as Unix time in seconds. */
            created: number;
            /** @description Model that answered. */
            model: string;
            /** @description The answers to choose from. */
            choices: components["schemas"]["ChatChoice"][];
            usage?: components["schemas"]["ChatUsage"];
        };
        /** @description One answer. */
        ChatChoice: {
            /** @description Place among the answers. */
            index?: number;
            message?: components["schemas"]["ChatMessage"];
            /**
             * @description Why the answer ended. Open; `stop` is known.
             * @example stop
             */
            finish_reason?: string;
        };
        /** @description What the answer cost, in tokens. */
        ChatUsage: {
            /** @description Tokens read. */
            prompt_tokens?: number;
            /** @description Tokens written. */
            completion_tokens?: number;
            /** @description Both together. */
            total_tokens?: number;
        };
        /** @description One page of completions. */
        ChatCompletionList: {
            /** @description The completions of this page. Each is a whole completion, not a turn of a conversation. */
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
        /** @description A statement about a user. */
        FactInput: {
            /** @description The statement. */
            text: string;
            type: components["schemas"]["FactType"];
            source?: components["schemas"]["FactSource"];
        };
        /** @description A stored statement about a user. */
        Fact: components["schemas"]["FactInput"] & {
            /** @description The user it is about. */
            user_id: string;
            /**
             * Format: date-time
             * @description When the fact was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the fact last changed.
             */
            updated_at: string;
            /** @description Id of the fact. */
            id?: string;
            /** @description How certain the fact was when it was created, from 0 to 1. */
            certainty_on_creation?: number;
            /** @description How certain the fact was at its latest update, from 0 to 1. */
            certainty_on_update?: number | null;
        };
        /** @description A workout or mindfulness session. ONVY documents the names and JSON types of its fields; units are known only where a name says them, and lists of values are not. */
        ActivityInput: {
            /**
             * @description Kind of activity. Open; `workout` is known.
             * @example workout
             */
            type: string;
            /**
             * Format: date-time
             * @description When it began.
             */
            start_datetime: string;
            /**
             * Format: date-time
             * @description When it ended.
             */
            end_datetime: string;
            /** @description Where the data come from. */
            data_source: string;
            /** @description How long it lasted, in seconds. */
            duration_seconds: number;
            /** @description Name of the kind of activity, for display. */
            type_name: string;
            /** @description Training stress score. */
            tss: number;
            /** @description Functional threshold power that the scores were computed with. */
            used_ftp?: number;
            /** @description Functional threshold power estimated from this activity. */
            guessed_ftp?: number;
            /** @description Whether the estimate is a new best. */
            is_breakthrough_ftp?: boolean;
            /** @description Power zone of the activity. */
            zone_power?: string;
            /** @description Normalized power. */
            normalized_power?: number;
            /** @description Normalized power divided by average power. */
            variability_index?: number;
            /** @description Normalized power divided by functional threshold power. */
            intensity_factor?: number;
            /** @description Training stress score computed from power. */
            tss_power?: number;
            /** @description Average heart rate. */
            average_hr?: number;
            /** @description Average power. */
            average_power?: number;
            /** @description Heart rate zone of the activity. */
            zone_hr?: string;
            /** @description Lactate threshold heart rate that the scores were computed with. */
            used_lthr?: number;
            /** @description Lactate threshold heart rate estimated from this activity. */
            guessed_lthr?: number;
            /** @description Maximum heart rate estimated from this activity. */
            guessed_mhr?: number;
            /** @description Whether the estimate is a new best. */
            is_breakthrough_lthr?: boolean;
            /** @description Training stress score computed from heart rate. */
            tss_hr?: number;
            /** @description Time in the peak heart rate zone. */
            peak_duration_hr?: number;
            /** @description Time in the cardio heart rate zone. */
            cardio_duration_hr?: number;
            /** @description Time in the fat-burn heart rate zone. */
            fatburn_duration_hr?: number;
            /** @description Time in the light heart rate zone. */
            light_duration_hr?: number;
            /** @description Heart rate over time. A string, not an array; its format is not documented. */
            hr_series?: string;
            /** @description Sampling rate of `hr_series`. A string, not a number; its format is not documented. */
            hr_series_sampling_rate?: string;
            /** @description Heart rate at which the peak zone begins. */
            peak_threshold_hr?: number;
            /** @description Heart rate at which the cardio zone begins. */
            cardio_threshold_hr?: number;
            /** @description Heart rate at which the fat-burn zone begins. */
            fatburn_threshold_hr?: number;
            /** @description Energy spent. */
            calories?: number;
            /** @description Highest heart rate. */
            max_hr?: number;
            /** @description Time in each heart rate zone, in seconds. */
            hr_zone_durations_seconds?: number[];
            /** @description Heart rates that separate the zones. */
            hr_zone_thresholds?: number[];
            /** @description Time in each power zone, in seconds. */
            power_zone_durations_seconds?: number[];
            /** @description Powers that separate the zones. */
            power_zone_thresholds?: number[];
            /** @description Activity score before this activity. */
            activity_score_before?: number;
            /** @description Activity score after this activity. */
            activity_score_after?: number;
            /** @description Id of the group that the activity belongs to. A number, unlike every other id. */
            group_id?: number;
            /** @description Whether the activity is the selected one of its group. */
            selected?: boolean;
            /**
             * Format: date-time
             * @description When the activity was created.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the activity last changed.
             */
            updated_at?: string;
        };
        /** @description A stored activity. */
        Activity: components["schemas"]["ActivityInput"] & {
            /** @description The project of the user. */
            project_id: string;
            /** @description The user who was active. */
            user_id: string;
            /** @description Id of the activity. */
            id?: string;
        };
        /** @description One page of activities. */
        ActivityList: {
            /** @description The activities of this page. */
            activities: components["schemas"]["Activity"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description What to summarise. */
        CreateAISummaryRequest: {
            /**
             * @description What `data` describes.
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
        /** @description A text that explains some of a user's data. Created asynchronously; `ai_summaries:created` reports it. */
        AISummary: {
            /** @description Id of the summary, such as `aisummary_01KJYZAMD83HAX57PR066VQ1ZH`. */
            id: string;
            name: components["schemas"]["AISummaryName"];
            /** @description The user it is about. */
            user_id?: string;
            /** @description The project of the user. */
            project_id?: string;
            /**
             * Format: date-time
             * @description When the summary was created.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the summary last changed.
             */
            updated_at?: string;
            period?: components["schemas"]["AISummaryPeriod"];
            /** @description Further metrics, different for each kind of summary. */
            data?: {
                [key: string]: unknown;
            };
            llm_output?: components["schemas"]["AISummaryText"];
            /** @description Providers whose data went into it. */
            providers?: ("GARMIN" | "APPLE" | "OURA" | "FITBIT" | "WHOOP")[];
            /** @description Whether a customer's request had it made. */
            is_custom?: boolean;
            /** @description Reference to the data it was made from. */
            ref?: string;
            /** @description Further reading. */
            knowledge_urls?: components["schemas"]["KnowledgeLink"][];
            /** @description What the user said about it. */
            user_comment?: string;
            /**
             * @description What the user thought of it. -1 is bad, 0 is not rated, 1 is good.
             * @enum {number}
             */
            user_rating?: -1 | 0 | 1;
            llm_debug?: components["schemas"]["LlmDebug"];
        };
        /** @description What the summary covers. */
        AISummaryPeriod: {
            /**
             * @description Kind of period. Open; `activity` is known.
             * @example activity
             */
            type?: string;
            /** @description Id of what it covers. */
            id?: string;
            /**
             * Format: date-time
             * @description Where the period begins.
             */
            start?: string;
            /**
             * Format: date-time
             * @description Where the period ends.
             */
            end?: string;
            /** @description How long it is, in seconds. */
            duration_seconds?: number;
        };
        /** @description The text itself. */
        AISummaryText: {
            /** @description Language of the text. */
            language?: string;
            /** @description Title. */
            title?: string;
            /** @description Text. */
            text?: string;
            /** @description Questions that the user could go on with in chat. */
            followup_questions?: string[];
        };
        /** @description A link to further reading. */
        KnowledgeLink: {
            /** @description Title of the page. */
            title?: string;
            /** @description Its address. A plain string, for no format is documented. */
            url?: string;
        };
        /** @description How the text was made, for debugging. */
        LlmDebug: {
            /** @description Model that wrote it. */
            model?: string;
            /** @description Prompt that was used. */
            prompt_id?: string;
            /** @description The organisation's own prompt that was used. */
            org_prompt_id?: string;
        };
        /** @description Data of a shape that the project defined. What is sent and what comes back have one shape. */
        CustomRecord: {
            /** @description The type that the record conforms to. */
            custom_records_type_id: string;
            /** @description The data, which must match the type's JSON Schema. */
            data: {
                [key: string]: unknown;
            };
            /** @description Id of the record, a ULID. A client may choose it. */
            id?: string;
            /** @description The project of the user. */
            project_id?: string;
            /** @description The user whose data it is. */
            user_id?: string;
            /** @description A note on the record. */
            description?: string | null;
            /** @description Files that belong to the record. */
            attachments?: components["schemas"]["CustomRecordAttachment"][] | null;
            /**
             * Format: date-time
             * @description When the record was created.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the record last changed.
             */
            updated_at?: string;
        };
        /** @description A file. Size limits, and whether to send data or a link, are not documented. */
        CustomRecordAttachment: {
            /** @description Media type of the file. */
            mime_type?: string;
            /** @description What the file shows. */
            description?: string;
            /** @description The file itself, in base64. */
            data_base64?: string;
            /** @description A link to the file. */
            data_url?: string;
        };
        /** @description One page of custom records. */
        CustomRecordList: {
            /** @description The records of this page. */
            records: components["schemas"]["CustomRecord"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description A shape of custom records. */
        CustomRecordType: {
            /** @description Id that the project chose, such as `iron_panel_v1`. */
            id?: string;
            /** @description The project that defined it. */
            project_id?: string;
            /** @description Name to display. */
            display_name?: string;
            /** @description What records of this type hold. */
            description?: string | null;
            /** @description JSON Schema that the `data` of each record must match. */
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
             * @description When the type last changed.
             */
            updated_at?: string;
        };
        /** @description What a user says about a meal. It needs a description or an image, and may have both. */
        MealInput: {
            /**
             * Format: date-time
             * @description When it was eaten.
             */
            meal_time: string;
            /** @description What it was, in words. */
            description?: string;
            /** @description A photo of it, as a data URI. */
            image_base64?: string;
            /**
             * @description Size of the portion, as a multiple of a usual one.
             * @default 1
             */
            portion_multiplier?: number;
            /** @description A remark. */
            comment?: string;
        } & ({
            /** @description What it was, in words. */
            description: string;
        } | {
            /** @description A photo of it, as a data URI. */
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
            /** @description The user who ate it. */
            user_id: string;
            /** @description The project of the user. */
            project_id: string;
            /**
             * Format: date-time
             * @description When it was eaten.
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
             * @description When the meal last changed.
             */
            updated_at: string;
            /** @description What it was, in the user's words. */
            description?: string;
            /** @description Presigned link to the photo, valid for 24 hours. */
            image_url?: string;
            /** @description Size of the portion, as a multiple of a usual one. */
            portion_multiplier?: number;
            /** @description The user's remark. */
            comment?: string;
            /** @description Why the analysis failed; longer texts are cut. */
            analysis_error?: string;
            /** @description The AI summary of the meal, once the analysis is complete. */
            summary_id?: string;
            /** @description Whether AI analysed the meal. */
            ai_generated?: boolean;
            /** @description Title that AI gave the analysis. */
            title?: string;
            /** @description Text that AI wrote about the meal. */
            text?: string;
            /** @description Name of the dish. */
            name?: string;
            /** @description Ingredients, separated by commas. A string, not an array. */
            ingredients?: string;
            /** @description Energy. The unit is not documented. */
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
            /** @description Expected rise of blood glucose, in mg/dL. */
            glucose_spike_mg_dl?: number;
            /**
             * @description How healthy the meal is. Open; `A` is known.
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
        /** @description What a token shall be allowed to do. */
        ServerTokenRequest: {
            /** @description Scopes, separated by spaces. A scope reads `<resource>[:namespace]:<action>`, such as `users:read`. Which scope an operation needs is not documented. */
            scope?: string;
        };
        /** @description An access token. */
        ServerToken: {
            /** @description The token, to be sent as a bearer token. */
            access_token: string;
            /**
             * @description How to send it. `Bearer` in all that is known.
             * @example Bearer
             */
            token_type: string;
            /** @description How long it is valid, in seconds. 900 in all that is known. */
            expires_in?: number;
        };
        /**
         * @description The event names that ONVY spells out. Further ones exist in the families `users:*`, `facts:*`, `daily_records:*`, `ai_summaries:*`, `custom_records:*`, `workouts:*` (activities), `lab_tests:*`, `meals:*` and the life of batches.
         * @enum {string}
         */
        KnownWebhookEventName: "users:created" | "users.data_syncs:updated" | "daily_records:created" | "daily_records:updated" | "daily_records:deleted" | "ai_summaries:created" | "meals:updated" | "batch.succeeded";
        /** @description Something that happened to a resource. */
        WebhookEvent: {
            /** @description What happened. Open; ignore names that you do not know. */
            name: components["schemas"]["KnownWebhookEventName"] | string;
            /** @description The user it concerns, if it concerns one. */
            user_id?: string;
            data?: components["schemas"]["WebhookEventData"];
            /** @description A link to the full payload of an event that is too large to be sent. Whether `data` is then absent, how long the link lives and what credential it needs is not documented. */
            url?: string;
        };
        /** @description The resource, or as much of it as the event carries. */
        WebhookEventData: {
            /** @description Id of the resource, the same as the API returns. */
            id?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The envelope of a delivery. */
        WebhookDelivery: {
            /** @description Id of the delivery, the same as `X-Webhook-ID`. Use it to recognise repeats. */
            id: string;
            /**
             * Format: date-time
             * @description When the delivery was made.
             */
            created_at?: string;
            /** @description The project. */
            project_id?: string;
            /** @description The organisation above the project. */
            org_id?: string;
            /** @description Version of the envelope. 1 in all that is known. */
            api_version?: number;
            /** @description What happened. */
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
         * @description The project that the token shall be for.
         * @example proj_northlight
         */
        ProjectId: string;
        /**
         * @description Keeps only the records of this type.
         * @example iron_panel_v1
         */
        CustomRecordsTypeId: string;
        /**
         * @description The `next_page` of the page before; without it the list begins at its first page. The token is opaque: pass it on as it came.
         * @example c2Vjb25kLXBhZ2U
         */
        Page: string;
        /**
         * @description How many items a page holds at most.
         * @example 100
         */
        Limit: number;
        /**
         * @description `sha256=` and the hex digest of HMAC-SHA256 over the raw body, keyed with the UTF-8 bytes of the webhook's secret.
         * @example sha256=5d1f6f0c1c0e6f2a4b7a5a3be9b0d7f0d4c2e8a19c6b7d3f2e1a0b9c8d7e6f5a
         */
        WebhookSignature: string;
        /**
         * @description When the delivery was sent. The format is not documented, and the value is not signed.
         * @example 2026-03-05T12:24:59Z
         */
        WebhookTimestamp: string;
        /**
         * @description The `id` of the delivery.
         * @example wh_01KJYZAPBR9HTWTXP3WY2069BQ
         */
        WebhookId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Whether and for how long the habit list may be cached.
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
            /** @description All habits. */
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
            /** @description The headers that `GET /habits` would carry. No body. */
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
                 * @description The `next_page` of the page before; without it the list begins at its first page. The token is opaque: pass it on as it came.
                 * @example c2Vjb25kLXBhZ2U
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page holds at most.
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
                 * @description The `next_page` of the page before; without it the list begins at its first page. The token is opaque: pass it on as it came.
                 * @example c2Vjb25kLXBhZ2U
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page holds at most.
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
        /** @description The conversation, and how the answer is to be made. */
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
        /** @description The statement. */
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
        /** @description The statement as it shall read. */
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
                 * @description The `next_page` of the page before; without it the list begins at its first page. The token is opaque: pass it on as it came.
                 * @example c2Vjb25kLXBhZ2U
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page holds at most.
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
                 * @description Keeps only the records of this type.
                 * @example iron_panel_v1
                 */
                custom_records_type_id?: components["parameters"]["CustomRecordsTypeId"];
                /**
                 * @description The `next_page` of the page before; without it the list begins at its first page. The token is opaque: pass it on as it came.
                 * @example c2Vjb25kLXBhZ2U
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page holds at most.
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
                 * @description The `next_page` of the page before; without it the list begins at its first page. The token is opaque: pass it on as it came.
                 * @example c2Vjb25kLXBhZ2U
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page holds at most.
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
                 * @description The project that the token shall be for.
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
                 * @description `sha256=` and the hex digest of HMAC-SHA256 over the raw body, keyed with the UTF-8 bytes of the webhook's secret.
                 * @example sha256=5d1f6f0c1c0e6f2a4b7a5a3be9b0d7f0d4c2e8a19c6b7d3f2e1a0b9c8d7e6f5a
                 */
                "X-Webhook-Signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description When the delivery was sent. The format is not documented, and the value is not signed.
                 * @example 2026-03-05T12:24:59Z
                 */
                "X-Webhook-Timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description The `id` of the delivery.
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
