/** The same call, as each library's user would write it: POST a user, get the created one. */
import axios from "axios";
import ky from "ky";
import { createFetch, ofetch } from "ofetch";
import OpenAI from "openai";
import createClient from "openapi-fetch";
import { createOnvyClient, unwrap } from "../dist/index.js";
import type { paths } from "../src/generated/paths.ts";
import { body } from "./user.ts";

export type Call = () => Promise<unknown>;
type Fetch = typeof globalThis.fetch;

/** Each library with what it does by default; ours with all its layers and a hook. */
export function contenders(baseUrl: string, fetch: Fetch | undefined): Record<string, Call> {
  const send = fetch ?? globalThis.fetch;
  const url = `${baseUrl}/users`;
  const headers = { "X-API-Key": "key" };
  const given = fetch && { fetch };

  const onvy = createOnvyClient({
    apiKey: "key",
    baseUrl,
    totalTimeout: 60_000,
    onAttempt: () => {},
    ...(given as object),
  });
  const openapi = createClient<paths>({ baseUrl, headers, ...given });
  const kyClient = ky.create({ headers, ...given });
  const ofetchClient = fetch ? createFetch({ fetch: fetch as never, Headers, AbortController }) : ofetch;
  const axiosClient = axios.create({ headers, ...(fetch && { adapter: "fetch", env: { fetch } }) } as object);
  const openai = new OpenAI({ apiKey: "key", baseURL: baseUrl, ...given });

  return {
    "fetch(new Request)": async () => {
      const init = { method: "POST", body: JSON.stringify(body) };
      const request = new Request(url, {
        ...init,
        headers: { "Content-Type": "application/json", "X-API-Key": "key" },
      });
      const response = await send(request);
      if (!response.ok) throw new Error(String(response.status));
      return response.json();
    },
    "@onvy/client": () => unwrap(onvy.POST("/users", { body })),
    "openapi-fetch": async () => (await openapi.POST("/users", { body })).data,
    ky: () => kyClient.post(url, { json: body }).json(),
    ofetch: () => ofetchClient(url, { method: "POST", body, headers }),
    axios: async () => (await axiosClient.post(url, body)).data,
    openai: () => openai.post("/users", { body }) as Promise<unknown>,
  };
}
