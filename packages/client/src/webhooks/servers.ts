/** Receivers for servers as they are: each takes the raw bytes, which a signature is made over. */
import { type ReceiverOptions, receiveWebhook } from "./receive.ts";
import type { WebhookInput } from "./verify.ts";

/** Larger deliveries are answered with 413: ONVY sends what is large as a link. */
const LARGEST_BODY = 2 ** 20;

/**
 * For servers that speak `Request` and `Response`: Hono (`(c) => receive(c.req.raw)`), Next (`export const POST = receive`),
 * Workers, Deno, Bun.
 */
export function webhookReceiver(options: ReceiverOptions): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== "POST") return new Response(null, { status: 405, headers: { allow: "POST" } });
    const body = await read(request.body ? chunksOf(request.body) : []).catch(() => undefined);
    if (!body) return new Response("too-large", { status: 413 });
    const { status, text } = await receiveWebhook({ body, headers: request.headers }, options);
    return new Response(text || null, { status });
  };
}

/** What is used of Node's request, and of what Express and others add to it. */
interface NodeRequest extends AsyncIterable<Uint8Array> {
  method?: string | undefined;
  headers: Record<string, string | string[] | undefined>;
  /** A body parser's result: fine if it left the bytes alone, as `express.raw` does. */
  body?: unknown;
}
/** What is used of Node's response. */
interface NodeResponse {
  writeHead(status: number, headers?: Record<string, string>): { end(text?: string): unknown };
}

/**
 * For Node's `http` and for Express: `app.post("/webhooks/onvy", nodeWebhookReceiver(options))`. In Express, before any
 * `express.json()`, or behind `express.raw({ type: "*" + "/*" })`: a parsed body cannot be verified.
 */
export function nodeWebhookReceiver(
  options: ReceiverOptions,
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  return async (request, response) => {
    if (request.method !== "POST") return void response.writeHead(405, { allow: "POST" }).end();
    const given = request.body as WebhookInput["body"] | undefined; // Whatever it is, it is looked at.
    const body = given ?? (await read(request).catch(() => undefined));
    if (!body) return void response.writeHead(413).end("too-large");
    const { status, text } = await receiveWebhook({ body, headers: request.headers }, options);
    response.writeHead(status).end(text);
  };
}

/** A Fastify app, by what is used of it: its own types are generic beyond comparison. */
type FastifyApp = { [Method in keyof Fastify]: (...args: never[]) => unknown };
interface Fastify {
  removeAllContentTypeParsers(): unknown;
  addContentTypeParser(
    type: string,
    options: { parseAs: "buffer"; bodyLimit: number },
    parser: (request: unknown, body: never, done: (error: null, body: unknown) => void) => void,
  ): unknown;
  post(path: string, handler: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>): unknown;
}
interface FastifyRequest {
  headers: NodeRequest["headers"];
  body: unknown;
}
interface FastifyReply {
  code(status: number): { send(text: string): unknown };
}

/** A plugin for Fastify: `app.register(fastifyWebhookReceiver({ path: "/webhooks/onvy", secrets, onEvent }))`. */
export function fastifyWebhookReceiver({
  path,
  ...options
}: ReceiverOptions & { path: string }): (app: FastifyApp) => Promise<void> {
  return async (given) => {
    const app = given as Fastify; // The servers' check runs it, and compiles it against Fastify's own types.
    // A plugin's parsers are its own: the rest of the app keeps its JSON.
    app.removeAllContentTypeParsers();
    app.addContentTypeParser("*", { parseAs: "buffer", bodyLimit: LARGEST_BODY }, (_, body, done) => {
      done(null, body);
    });
    app.post(path, async ({ headers, body }, reply) => {
      const { status, text } = await receiveWebhook({ body: body as WebhookInput["body"], headers }, options);
      return reply.code(status).send(text);
    });
  };
}

/** Node's streams can be iterated over everywhere, those of browsers cannot. */
async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

async function read(chunks: AsyncIterable<Uint8Array> | Uint8Array[]): Promise<Uint8Array> {
  const bytes = new Uint8Array(LARGEST_BODY);
  let size = 0;
  for await (const chunk of chunks) {
    bytes.set(chunk, size); // Throws if there is no room.
    size += chunk.byteLength;
  }
  return bytes.subarray(0, size);
}
