/** Run by leak.test.ts in a process of its own, which has to end without `process.exit`. */
import { createOnvyClient } from "../src/index.ts";
import { serve } from "./hostile-server.ts";

const CALLS = 10_000;
const CONCURRENT = 50;
const gc = globalThis.gc as () => void; // --expose-gc

let requests = 0;
const server = await serve((req, res) => {
  requests++;
  if (requests % 20 === 0) req.socket.destroy();
  else if (requests % 20 === 10)
    res.writeHead(503, { "content-type": "application/json" }).end('{"m":"busy"}');
  else res.writeHead(200, { "content-type": "application/json" }).end("[]");
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
