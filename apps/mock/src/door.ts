import { once } from "node:events";
import { Agent, createServer, type IncomingMessage, type ServerResponse, request as send } from "node:http";
import type { AddressInfo } from "node:net";
import { type Prism, startMock } from "./prism.ts";

/** A port that stays open while the mock behind it changes. */
export interface Door {
  /** Its base URL, such as `http://127.0.0.1:4010`. */
  readonly url: string;
  /** Serves the contract in this file from now on; what is under way ends with the mock that it began with. */
  serve(contract: string): Promise<void>;
  /** From now on each answer says that it is of an earlier state, and why: the field `x-mock-stale`. */
  fallBehind(problem: string): void;
  close(): Promise<void>;
}

/** A mock, and how many calls it still has to answer. */
interface Room {
  readonly prism: Prism;
  calls: number;
}

/** Fields that describe one hop (RFC 9110, section 7.6.1). */
const HOP = ["connection", "keep-alive", "transfer-encoding"];

/** Opens the first free port of the list on loopback, else one that the system chooses. */
export async function openDoor(ports: readonly number[] = []): Promise<Door> {
  const agent = new Agent({ keepAlive: false });
  let room: Room | undefined;
  let stale: string | undefined;

  const leave = (left: Room): void => {
    if (left !== room && left.calls === 0) void left.prism.close();
  };
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    if (stale !== undefined) response.setHeader("x-mock-stale", stale);
    const here = room;
    if (!here) {
      response.writeHead(503, { "content-type": "text/plain; charset=utf-8" });
      response.end(`There is no contract to serve yet. ${stale ?? ""}\n`);
      return;
    }
    here.calls++;
    response.once("close", () => {
      here.calls--;
      leave(here);
    });
    pass(request, response, here.prism.url, agent);
  };

  // Node's five seconds end a connection just when a busy machine's next call is on its way.
  const server = createServer({ keepAliveTimeout: 60_000 }, answer);
  const port = await listenOn(server, [...ports, 0]);
  return {
    url: `http://127.0.0.1:${port}`,
    serve: async (contract) => {
      const before = room;
      room = { prism: await startMock(contract), calls: 0 };
      stale = undefined;
      if (before) leave(before);
    },
    fallBehind: (problem) => {
      stale = problem.replaceAll(/[^\x20-\x7e]/g, "?").slice(0, 500);
    },
    close: async () => {
      agent.destroy();
      server.close();
      server.closeAllConnections();
      await room?.prism.close();
    },
  };
}

/** Hands a call on as it came, and its answer back. */
function pass(request: IncomingMessage, response: ServerResponse, url: string, agent: Agent): void {
  const { hostname, port } = new URL(url);
  const { method, url: path, headers } = request;
  const onward = send({ agent, hostname, port, method, path, headers }, (answer) => {
    for (const [name, value] of Object.entries(answer.headers))
      if (value !== undefined && !HOP.includes(name)) response.setHeader(name, value);
    response.writeHead(answer.statusCode ?? 502);
    answer.pipe(response);
  });
  onward.once("error", () => {
    if (!response.headersSent) response.writeHead(502);
    response.end();
  });
  request.pipe(onward);
}

async function listenOn(server: ReturnType<typeof createServer>, ports: readonly number[]): Promise<number> {
  for (const port of ports) {
    try {
      await once(server.listen(port, "127.0.0.1"), "listening"); // or it rejects, when the server has an error
      return (server.address() as AddressInfo).port; // it listens on TCP
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    }
  }
  throw new Error(`None of the ports ${ports.join(", ")} is free.`);
}
