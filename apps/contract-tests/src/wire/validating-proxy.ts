import { createServer } from "node:http";
import type { Json } from "@onvy/contract/json";
import { startProxy } from "@onvy/mock/prism";
import { listen } from "./listen.ts";

/** Prism between a client and a server whose answers the test sets: it reports answers that break the contract. */
export interface ValidatingProxy {
  readonly url: string;
  /** What the server behind the proxy answers from now on. */
  answerWith(status: number, mediaType: string, body: Json): void;
}

/** Starts both on loopback. They end with the worker. */
export async function startValidatingProxy(): Promise<ValidatingProxy> {
  let answer = { status: 200, mediaType: "application/json", body: "null" };
  const upstream = createServer((request, response) => {
    request.resume();
    response.writeHead(answer.status, { "content-type": answer.mediaType }).end(answer.body);
  });
  const { url } = await startProxy(new URL(await listen(upstream)));
  return {
    url,
    answerWith: (status, mediaType, body) => {
      answer = { status, mediaType, body: JSON.stringify(body) };
    },
  };
}
