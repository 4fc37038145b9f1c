/** What the suites drive: Prism, or the fake of `@onvy/client/testing` where `SUITES_TARGET=fake` says so. */
import { createServer } from "node:http";
import { type Deviation, watchConformance } from "@onvy/client/conformance";
import { createOnvyFake } from "@onvy/client/testing";
import { serveFake } from "@onvy/client/testing/server";
import { fromPointer, type Json } from "@onvy/contract/json";
import { startMock } from "@onvy/mock/prism";
import { listen } from "./listen.ts";
import { startValidatingProxy, type ValidatingProxy } from "./validating-proxy.ts";

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

/** Starts what reports answers that break the contract: Prism's proxy, or the conformance that the client ships. */
export function startReporter(): Promise<ValidatingProxy> {
  return target === "prism" ? startValidatingProxy() : startConformance();
}

async function startConformance(): Promise<ValidatingProxy> {
  let answer = { status: 200, mediaType: "application/json", body: "null" };
  const heard: Deviation[] = [];
  const watched = watchConformance({
    onDeviation: (deviation) => heard.push(deviation),
    fetch: async () =>
      new Response(answer.body, { status: answer.status, headers: { "content-type": answer.mediaType } }),
  });
  const server = createServer(async (request, response) => {
    request.resume();
    heard.length = 0;
    const { method = "GET", url } = request;
    await watched(`http://answers.test${url}`, { method });
    // What is heard is heard after the answer was passed on.
    await new Promise((resolve) => setTimeout(resolve));
    const broken = heard.filter(({ level }) => level === "deviation");
    const violations = broken.map(({ place, rule, message }): Json => {
      return { location: ["response", "body", ...fromPointer(place)], code: rule, message };
    });
    response.writeHead(answer.status, {
      "content-type": answer.mediaType,
      ...(violations.length > 0 && { "sl-violations": JSON.stringify(violations) }),
    });
    response.end(answer.body);
  });
  return {
    url: await listen(server),
    answerWith: (status, mediaType, body) => {
      answer = { status, mediaType, body: JSON.stringify(body) };
    },
  };
}
