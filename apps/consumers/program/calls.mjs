/** How a call ends. */
import { isA, same } from "./expect.mjs";

const user = { params: { path: { user_id: "northlight_4821" } } };

export const calls = {
  async create({ client, connect }) {
    const onvy = connect();
    const body = { id: "northlight_4821", language: "en", tz_offset: 3600, firstname: "Mïra" };
    const { data, error, response } = await onvy.POST("/users", { body });
    if (error) throw error;
    same([data.id, data.firstname, response.status], [body.id, body.firstname, 201], "the user");
    same((await client.unwrap(onvy.GET("/users/{user_id}", user))).id, "northlight_4821", "unwrap");
  },

  async error({ client, connect }) {
    const { data, error, response } = await connect({ maxRetries: 0 }).GET("/users/{user_id}", user);
    isA(error, client.OnvyApiError, "a 500");
    same([data, error.status, response.status, error.attempts], [undefined, 500, 500, 1], "a 500");
    same([error.body, error.requestId], [{ message: "of the server" }, "req_500"], "what the server said");
    if (/northlight/.test(error.message + JSON.stringify(error))) throw new Error("the error names the user");
  },

  async retry({ connect }) {
    const seen = [];
    const onAttempt = ({ attempt, status, path }) => seen.push([attempt, status, path]);
    const { data, error } = await connect({ onAttempt }).GET("/habits");
    if (error) throw error;
    same(data, [{ id: "sleep" }], "the third answer");
    same(
      seen,
      [1, 2, 3].map((attempt) => [attempt, attempt < 3 ? 503 : 200, "/habits"]),
      "onAttempt",
    );
  },

  async timeout({ client, connect }) {
    const { error } = await connect({ timeout: 1000, maxRetries: 0 }).GET("/habits");
    isA(error, client.OnvyTimeoutError, "no answer in time");
    const total = await connect({ totalTimeout: 1000 }).GET("/habits");
    isA(total.error, client.OnvyTimeoutError, "no answer in the total time");
  },

  async abort({ client, connect, env }) {
    const controller = new AbortController();
    const call = connect().GET("/habits", { signal: controller.signal });
    await fetch(`${env.origin}/arrived/${env.target}/abort`); // Answers when the call has reached the server.
    controller.abort();
    const { error } = await call;
    isA(error, client.OnvyAbortError, "an aborted call");
    const late = await connect().GET("/habits", { signal: controller.signal });
    isA(late.error, client.OnvyAbortError, "a call that was aborted before");
    same(late.error.attempts, 0, "its attempts");
  },

  async page({ client, connect }) {
    const ids = [];
    for await (const { id } of client.paginate(connect(), "/users", { params: { query: { limit: 2 } } }))
      ids.push(id);
    same(ids, ["a", "b", "c", "d", "e"], "the users of three pages");
  },

  async redirect({ client, connect, env }) {
    const { data, error } = await connect({ maxRetries: 0 }).GET("/users/{user_id}", user);
    isA(error, client.OnvyError, "a redirect");
    same(data, undefined, "the data of a redirect");
    if (!/redirect/i.test(error.message)) throw new Error(`the error does not say so: ${error.message}`);
    if (env.followsRedirects && !/credential|key/i.test(error.message)) {
      throw new Error(`the error does not say that the credential may have travelled: ${error.message}`);
    }
  },

  async stream({ client, connect }) {
    const body = { messages: [{ role: "user", content: "hello" }], stream: true };
    const { data, error } = await connect().POST("/users/{user_id}/chat/completions", {
      ...user,
      body,
      parseAs: "stream",
    });
    if (error) throw error;
    const reader = data.getReader();
    const decoder = new TextDecoder();
    let text = "";
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      text += decoder.decode(value, { stream: true });
    }
    same(text, "data: one\n\ndata: two\n\n", "the events");
    const parsed = await connect().POST("/users/{user_id}/chat/completions", { ...user, body });
    isA(parsed.error, client.OnvyResponseError, "an event stream that was to be parsed");
  },

  async meal({ client, connect }) {
    const lines = [];
    const write = (line) => lines.push(line.replace(/ in \d+ ms$/, ""));
    const onvy = connect({ onAttempt: client.logTo({ info: write, warn: write }) });
    const meal = await client.waitForMeal(onvy, { id: "m_2", user_id: "northlight_4821" });
    same([meal.id, meal.analysis_status], ["m_2", "complete"], "the analysed meal");
    const line = "onvy GET /users/{user_id}/nutrition/meals 200";
    same(lines, [line, line], "what was logged");
  },

  async photo({ client }) {
    const bytes = new Uint8Array([0xff, 0xd8, 0xff]);
    const uri = "data:image/jpeg;base64,/9j/";
    same(await client.toDataUri(bytes, "image/jpeg"), uri, "bytes");
    same(await client.toDataUri(new Blob([bytes], { type: "image/jpeg" })), uri, "a blob");
  },
};
