import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getHttpOperationsFromSpec } from "@stoplight/prism-cli/dist/operations.js";
import { createLogger } from "@stoplight/prism-core";
import { createServer as createPrism } from "@stoplight/prism-http-server";
import { contractFile } from "../contract/file.ts";
import type { Json } from "../contract/json.ts";

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
  await new Promise<void>((resolve) => upstream.listen(0, "127.0.0.1", resolve));
  const { port } = upstream.address() as AddressInfo; // it listens on TCP

  const prism = createPrism(await getHttpOperationsFromSpec(contractFile), {
    cors: false,
    components: { logger: createLogger("proxy", { level: "silent" }) },
    config: {
      isProxy: true,
      upstream: new URL(`http://127.0.0.1:${port}`),
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      upstreamProxy: undefined,
      mock: { dynamic: false },
    },
  });
  return {
    url: await prism.listen(0, "127.0.0.1"),
    answerWith: (status, mediaType, body) => {
      answer = { status, mediaType, body: JSON.stringify(body) };
    },
  };
}
