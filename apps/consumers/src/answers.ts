import type { ServerResponse } from "node:http";
import type { PromiseId } from "./promises.ts";
import type { Arrival } from "./server.ts";

interface Question {
  /** From 1, within one promise of one target. */
  attempt: number;
  arrival: Arrival;
  response: ServerResponse;
  elsewhere: string;
}

const json = (response: ServerResponse, status: number, body: unknown, headers = {}) =>
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));

const habits = [{ id: "sleep" }];
const busy = (response: ServerResponse) => json(response, 503, { message: "busy" }, { "retry-after": "0" });

/** Two users a page; the last one names no next page. */
const pages: Record<string, [users: string[], next?: string]> = {
  first: [["a", "b"], "p/2"],
  "p/2": [["c", "d"], "p&3"],
  "p&3": [["e"]],
};

/** How the server answers in each promise. */
export const answers: Partial<Record<PromiseId, (question: Question) => unknown>> & {
  headers: (question: Question) => unknown;
} = {
  create: ({ arrival, response }) =>
    arrival.method === "POST"
      ? json(response, 201, JSON.parse(arrival.body))
      : json(response, 200, { id: "northlight_4821" }),
  error: ({ response }) => json(response, 500, { message: "of the server" }, { "x-request-id": "req_500" }),
  retry: ({ attempt, response }) => (attempt < 3 ? busy(response) : json(response, 200, habits)),
  timeout: () => {},
  abort: () => {},
  page: ({ arrival, response }) => {
    const page = new URL(arrival.url, "http://api").searchParams.get("page") || "first";
    const [users = [], next] = pages[page] ?? [];
    const body = { users: users.map((id) => ({ id })), pagination: { total: 5, next_page: next } };
    json(response, 200, body);
  },
  redirect: ({ response, elsewhere, arrival }) =>
    response.writeHead(307, { location: `${elsewhere}/${arrival.target}/redirect` }).end(),
  meal: ({ attempt, response }) => {
    const meal = (id: string, analysis_status: string) => ({
      id,
      user_id: "northlight_4821",
      analysis_status,
    });
    const body = attempt === 1 ? [meal("m_1", "pending")] : [meal("m_2", "complete")];
    json(response, 200, { meals: body, pagination: attempt === 1 ? { next_page: "p/2" } : {} });
  },
  middleware: ({ attempt, response }) => (attempt === 1 ? busy(response) : json(response, 200, habits)),
  credential: ({ attempt, response }) => (attempt === 1 ? busy(response) : json(response, 200, habits)),
  headers: ({ response }) => json(response, 200, habits),
  stream: ({ response }) => {
    response.writeHead(200, { "content-type": "text/event-stream" }).write("data: one\n\n");
    response.end("data: two\n\n");
  },
};
