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

const ok = (response: ServerResponse, body: unknown) => json(response, 200, body);

/** Busy at first, so that the client has to come again. */
const habitsAfter = (busy: number) => {
  return ({ attempt, response }: Question) =>
    attempt > busy
      ? ok(response, [{ id: "sleep" }])
      : json(response, 503, { message: "busy" }, { "retry-after": "0" });
};

/** Two users a page; the last one names no next page. */
const pages: Record<string, [users: string[], next?: string]> = {
  first: [["a", "b"], "p/2"],
  "p/2": [["c", "d"], "p&3"],
  "p&3": [["e"]],
};

/** How the server answers in each promise, if not with the habits. */
const answers: Partial<Record<PromiseId, (question: Question) => unknown>> = {
  create: ({ arrival, response }) =>
    arrival.method === "POST"
      ? json(response, 201, JSON.parse(arrival.body))
      : ok(response, { id: "northlight_4821" }),
  error: ({ response }) => json(response, 500, { message: "of the server" }, { "x-request-id": "req_500" }),
  retry: habitsAfter(2),
  timeout: () => {},
  abort: () => {},
  page: ({ arrival, response }) => {
    const page = new URL(arrival.url, "http://api").searchParams.get("page") || "first";
    const [users = [], next] = pages[page] ?? [];
    ok(response, { users: users.map((id) => ({ id })), pagination: { total: 5, next_page: next } });
  },
  redirect: ({ response, elsewhere, arrival }) =>
    response.writeHead(307, { location: `${elsewhere}/${arrival.target}/redirect` }).end(),
  meal: ({ attempt, response }) => {
    const [id, analysis_status, pagination] =
      attempt === 1 ? ["m_1", "pending", { next_page: "p/2" }] : ["m_2", "complete", {}];
    ok(response, { meals: [{ id, user_id: "northlight_4821", analysis_status }], pagination });
  },
  middleware: habitsAfter(1),
  credential: habitsAfter(1),
  stream: ({ response }) => {
    response.writeHead(200, { "content-type": "text/event-stream" }).write("data: one\n\n");
    response.end("data: two\n\n");
  },
};

/** Answers what arrived, as its promise wants it. */
export function answer(question: Question): void {
  const { [question.arrival.promise as PromiseId]: own = habitsAfter(0) } = answers;
  own(question);
}
