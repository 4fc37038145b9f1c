/** What the suites drive: Prism, or the fake of `@onvy/client/testing` where `SUITES_TARGET=fake` says so. */
import { createServer } from "node:http";
import { createOnvyFake } from "@onvy/client/testing";
import { serveFake } from "@onvy/client/testing/server";
import { fromPointer, type Json } from "@onvy/contract/json";
import { startMock, startProxy } from "@onvy/mock/prism";
import { heardOf } from "./conformance.ts";
import { listen } from "./listen.ts";

/** The mock under test. Each keeps the contract; what differs between the two asks for this by name. */
export const target: "prism" | "fake" = process.env.SUITES_TARGET === "fake" ? "fake" : "prism";

/** A server under test. */
export interface Target {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts the target on loopback. */
export function startTarget(): Promise<Target> {
  if (target === "prism") return startMock();
  // The suites make ids up, use them again and again, and follow page tokens that nobody handed out: Prism, without
  // state, takes them all. The fake is told to.
  return serveFake(createOnvyFake({ examples: true, unknownId: "create", repeatedId: "replace" }));
}

/**
 * Starts a server whose answers the test sets, and what reports those that break the contract: Prism as a proxy in
 * front of it, or the conformance that the client ships. They end with the worker.
 */
export async function startReporter() {
  let answer = { status: 200, mediaType: "application/json", body: "null" };
  const server = createServer(async (request, response) => {
    request.resume();
    const { status, mediaType, body } = answer;
    const { method = "GET", url = "/" } = request;
    const headers = { "content-type": mediaType };
    const found = target === "fake" ? await violationsIn(method, url, body, { status, headers }) : [];
    response.writeHead(status, {
      ...headers,
      ...(found.length > 0 && { "sl-violations": JSON.stringify(found) }),
    });
    response.end(body);
  });
  const url = await listen(server);
  return {
    url: target === "prism" ? (await startProxy(new URL(url))).url : url,
    /** What the server answers from now on. */
    answerWith: (status: number, mediaType: string, body: Json): void => {
      answer = { status, mediaType, body: JSON.stringify(body) };
    },
  };
}

/** What the client's conformance says of an answer, in Prism's words. */
async function violationsIn(method: string, url: string, body: string, init: ResponseInit): Promise<Json[]> {
  const heard = await heardOf(method, url, new Response(body, init));
  return heard
    .filter(({ level }) => level === "deviation")
    .map(({ place, rule, message }) => ({
      location: ["response", "body", ...fromPointer(place)],
      code: rule,
      message,
    }));
}
