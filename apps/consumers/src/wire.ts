import { createHmac } from "node:crypto";
import type { PromiseId } from "./promises.ts";
import type { Arrival } from "./server.ts";

/** What a target is, as far as it changes what must arrive. */
export interface WireTraits {
  target: string;
  /** The platform's fetch follows redirects, whatever it is told. */
  followsRedirects: boolean;
}

type Lines = (traits: WireTraits) => string[];

const key = ({ target }: WireTraits) => `key=key-of-${target}`;
const habits = (...more: string[]): Lines => {
  return (traits) => [["GET /habits", key(traits), ...more].join(" ")];
};

const delivery = '{"id":"wh_1","events":[{"name":"meals:updated","user_id":"northlight_4821"}]}';
const signature = createHmac("sha256", "s3cret").update(delivery).digest("hex");

/** Each request that must arrive, in order, as `describe` puts it: no more and no fewer. */
const expected: Record<PromiseId, Lines> = {
  create: (traits) => [
    `POST /users ${key(traits)} application/json {"id":"northlight_4821","language":"en","tz_offset":3600,"firstname":"Mïra"}`,
    `GET /users/northlight_4821 ${key(traits)}`,
  ],
  error: (traits) => [`GET /users/northlight_4821 ${key(traits)}`],
  retry: (traits) => [1, 2, 3].map(() => `GET /habits ${key(traits)}`),
  timeout: (traits) => [1, 2].map(() => `GET /habits ${key(traits)} cut`),
  abort: habits("cut"),
  page: (traits) =>
    ["", "&page=p%2F2", "&page=p%263"].map((page) => `GET /users?limit=2${page} ${key(traits)}`),
  redirect: (traits) => [
    `GET /users/northlight_4821 ${key(traits)}`,
    ...(traits.followsRedirects ? [`GET / ${key(traits)} elsewhere`] : []),
  ],
  webhook: () => [`POST /delivery ${delivery} x-webhook-signature=sha256=${signature}`],
  receiver: () => ["POST /event meals:updated"],
  meal: (traits) =>
    ["", "?page=p%2F2"].map((query) => `GET /users/northlight_4821/nutrition/meals${query} ${key(traits)}`),
  photo: () => [],
  middleware: (traits) => [
    `GET /habits ${key(traits)} x-trace=t1`,
    `GET /habits ${key(traits)} x-trace=t1`,
    `GET /habits ${key(traits)}`,
  ],
  credential: () => ["GET /habits Bearer token-1", "GET /habits Bearer token-2"],
  guarded: () => ["GET /habits Bearer of-a-user"],
  headers: (traits) => [
    `GET /habits ${key(traits)} x-client=set x-from=elsewhere`,
    `GET /habits ${key(traits)} x-from=7`,
  ],
  foreign: habits("x-client=foreign", "x-from=elsewhere"),
  stream: (traits) =>
    [1, 2].map(
      () =>
        `POST /users/northlight_4821/chat/completions ${key(traits)} application/json {"messages":[{"role":"user","content":"hello"}],"stream":true}`,
    ),
  identity: () => [],
};

/** Says how what arrived differs from what a promise means; undefined if it does not. */
export async function wireProblem(
  promise: PromiseId,
  traits: WireTraits,
  arrivals: readonly Arrival[],
): Promise<string | undefined> {
  const seen = await Promise.all(arrivals.filter((one) => one.promise === promise).map(describe));
  const wanted = expected[promise](traits);
  if (JSON.stringify(seen) === JSON.stringify(wanted)) return undefined;
  const missing = wanted.filter((line, i) => seen[i] !== line);
  const extra = seen.filter((line, i) => wanted[i] !== line);
  return [
    ...missing.map((line) => `did not arrive: ${line}`),
    ...extra.map((line) => `arrived: ${line}`),
  ].join("; ");
}

async function describe({ method, url, headers, body, cut, elsewhere }: Arrival): Promise<string> {
  const apiKey = headers["x-api-key"];
  const named = ["x-trace", "x-client", "x-from", "x-webhook-signature"].filter(
    (name) => headers[name] !== undefined,
  );
  return [
    `${method} ${url}`,
    apiKey && `key=${apiKey}`,
    headers.authorization,
    // Some runtimes name a content type for no body, which is no one's fault and does no harm.
    body && headers["content-type"]?.replace(/^text\/plain.*/, ""),
    body,
    ...named.map((name) => `${name}=${headers[name]}`),
    elsewhere && "elsewhere",
    (await settled(cut)) && "cut",
  ]
    .filter(Boolean)
    .join(" ");
}

/** A connection closes a little after the call has ended; one that is still open after that was left behind. */
async function settled(cut: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, 5000, false);
  });
  return Promise.race([cut, late]).finally(() => clearTimeout(timer));
}
