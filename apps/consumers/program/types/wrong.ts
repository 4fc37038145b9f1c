/** Programs that have to be refused, each for one reason, with words that help. Read by compilers, never run. */
import { createOnvyClient, paginate, serverToken } from "@onvy/client";
import { verifyWebhook } from "@onvy/client/webhooks";

const onvy = createOnvyClient();
const path = { user_id: "northlight_4821" };

// wrong: a misspelt option of the client: apikey, apiKey
createOnvyClient({ apikey: "k" });
// wrong: two credentials: undefined
createOnvyClient({ apiKey: "k", accessToken: "t" });
// wrong: a misspelt path: "/user"
onvy.GET("/user");
// wrong: a method that the path does not have: Expected 2 arguments
onvy.DELETE("/users");
// wrong: a misspelt option of the call: parms, params
onvy.GET("/users", { parms: {} });
// wrong: a misspelt query: qurey, query
onvy.GET("/users", { params: { qurey: { limit: 1 } } });
// wrong: a misspelt query key: limt, limit
onvy.GET("/users", { params: { query: { limt: 1 } } });
// wrong: a query value of another type: string, number
onvy.GET("/users", { params: { query: { limit: "1" } } });
// wrong: a misspelt path parameter: userId, user_id
onvy.GET("/users/{user_id}", { params: { path: { userId: "northlight_4821" } } });
// wrong: no path parameters: Expected 2 arguments
onvy.GET("/users/{user_id}");
// wrong: no body: Expected 2 arguments
onvy.POST("/users");
// wrong: an empty body: id
onvy.POST("/users", { body: {} });
// wrong: a misspelt field: langage, language
onvy.POST("/users", { body: { id: "northlight_4821", langage: "en" } });
// wrong: a value that is not of the enumeration: "stone", "metric"
onvy.POST("/users", { body: { id: "northlight_4821", measurement_unit: "stone" } });
// wrong: a body where there is none: body
onvy.GET("/users", { body: { id: "northlight_4821" } });
// wrong: a list that has no pages: "/habits"
paginate(onvy, "/habits");
// wrong: a path that is no list: "/users/{user_id}"
paginate(onvy, "/users/{user_id}", { params: { path } });
// wrong: a misspelt option of the token provider: clientID, clientId
serverToken({ projectId: "p", clientID: "c", clientSecret: "s" });
// wrong: a parsed webhook: id
verifyWebhook({ body: { id: "wh_1" }, headers: {}, secrets: "s" });
// wrong: data before error was looked at: undefined
onvy.GET("/users").then(({ data }) => data.users);
