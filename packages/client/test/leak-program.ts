/** Run by leak.test.ts in a process of its own, which has to end without `process.exit`. */
import type { Socket } from "node:net";
import { createOnvyClient } from "../src/index.ts";
import { serveSocket } from "./hostile-server.ts";

const CALLS = 10_000;
const CONCURRENT = 50;
const gc = globalThis.gc as () => void; // --expose-gc

let requests = 0;
const answer = (status: string, body: string) =>
  `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
/** Written by hand: a server of node:http takes half of the time that the calls take. */
function serveNext(socket: Socket): void {
  requests++;
  if (requests % 20 === 0) socket.destroy();
  else socket.write(requests % 20 === 10 ? answer("503 Busy", '{"m":"busy"}') : answer("200 OK", "[]"));
}
const server = await serveSocket((socket) => {
  serveNext(socket);
  socket.on("data", () => serveNext(socket));
});
// One signal for all calls, as a server's shutdown would be: each call must take its listener away again.
const { signal } = new AbortController();
const onvy = createOnvyClient({ apiKey: "k", baseUrl: server.url, maxRetries: 0, timeout: 60_000 });
let failures = 0;

async function callMany(count: number): Promise<void> {
  let left = count;
  const worker = async () => {
    while (left-- > 0) {
      const { error } = await onvy.GET("/habits", { signal });
      if (error) failures++;
    }
  };
  await Promise.all(Array.from({ length: CONCURRENT }, worker));
}

async function heapUsed(): Promise<number> {
  for (let i = 0; i < 3; i++) {
    await new Promise(setImmediate);
    gc();
  }
  return process.memoryUsage().heapUsed;
}

await callMany(CALLS / 2);
const halfway = await heapUsed();
await callMany(CALLS / 2);
const heapGrowth = (await heapUsed()) - halfway;
const timers = process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
console.log(JSON.stringify({ calls: requests, failures, heapGrowth, mostSockets: server.peak(), timers }));
await server[Symbol.asyncDispose]();
