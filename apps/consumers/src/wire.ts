import { createHmac } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import type { PromiseId } from "./promises.ts";
import type { Arrival } from "./server.ts";
import type { Target } from "./target.ts";

const delivery = '{"id":"wh_1","events":[{"name":"meals:updated","user_id":"northlight_4821"}]}';
const signature = createHmac("sha256", "s3cret").update(delivery).digest("hex");

/** Each request of a target that must arrive, in order, as `describe` puts it: no more and no fewer. */
function expected({ id, followsRedirects }: Target): Record<PromiseId, string[]> {
  const key = `key=key-of-${id}`;
  const habits = `GET /habits ${key}`;
  const user = `GET /users/northlight_4821 ${key}`;
  const meals = "GET /users/northlight_4821/nutrition/meals";
  const chat = `POST /users/northlight_4821/chat/completions ${key} application/json {"messages":[{"role":"user","content":"hello"}],"stream":true}`;
  return {
    create: [
      `POST /users ${key} application/json {"id":"northlight_4821","language":"en","tz_offset":3600,"firstname":"Mïra"}`,
      user,
    ],
    error: [user],
    retry: [habits, habits, habits],
    timeout: [`${habits} cut`, `${habits} cut`],
    abort: [`${habits} cut`],
    page: ["", "&page=p%2F2", "&page=p%263"].map((page) => `GET /users?limit=2${page} ${key}`),
    redirect: followsRedirects ? [user, `GET / ${key} elsewhere`] : [user],
    webhook: [`POST /delivery ${delivery} x-webhook-signature=sha256=${signature}`],
    receiver: ["POST /event meals:updated"],
    meal: [`${meals} ${key}`, `${meals}?page=p%2F2 ${key}`],
    photo: [],
    middleware: [`${habits} x-trace=t1`, `${habits} x-trace=t1`, habits],
    credential: ["GET /habits Bearer token-1", "GET /habits Bearer token-2"],
    guarded: ["GET /habits Bearer of-a-user"],
    headers: [`${habits} x-client=set x-from=elsewhere`, `${habits} x-from=7`],
    foreign: [`${habits} x-client=foreign x-from=elsewhere`],
    stream: [chat, chat],
    identity: [],
  };
}

/** Says how what arrived differs from what a promise means in a target; empty if it does not. */
export async function wireProblem(
  promise: PromiseId,
  target: Target,
  arrivals: readonly Arrival[],
): Promise<string> {
  const seen = await Promise.all(arrivals.filter((one) => one.promise === promise).map(describe));
  const wanted = expected(target)[promise];
  return [
    ...wanted.filter((line, i) => seen[i] !== line).map((line) => `did not arrive: ${line}`),
    ...seen.filter((line, i) => wanted[i] !== line).map((line) => `arrived: ${line}`),
  ].join("; ");
}

async function describe({ method, url, headers, body, cut, elsewhere }: Arrival): Promise<string> {
  const named = ["x-trace", "x-client", "x-from", "x-webhook-signature"].filter((name) => name in headers);
  // A connection closes a little after the call has ended; one that is still open after that was left behind.
  const isCut = await Promise.race([cut, setTimeout(5000, false, { ref: false })]);
  return [
    `${method} ${url}`,
    "x-api-key" in headers && `key=${headers["x-api-key"]}`,
    headers.authorization,
    // Some runtimes name a content type for no body, which is no one's fault and does no harm.
    body && headers["content-type"]?.replace(/^text\/plain.*/, ""),
    body,
    ...named.map((name) => `${name}=${headers[name]}`),
    elsewhere && "elsewhere",
    isCut && "cut",
  ]
    .filter(Boolean)
    .join(" ");
}
