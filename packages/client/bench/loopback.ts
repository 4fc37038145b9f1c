/** Calls per second against a server in another process on this machine, 16 at a time. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { contenders } from "./contenders.ts";
import { answer } from "./user.ts";

const ROUNDS = 5;
const CALLS = 2000;
const CONCURRENT = 16;

export async function loopback(): Promise<Record<string, number>> {
  const server = fork(import.meta.filename, ["serve"]);
  const [port] = await once(server, "message");
  const calls = contenders(`http://127.0.0.1:${port}`, undefined);
  const best: Record<string, number> = {};
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, call] of Object.entries(calls)) {
      let left = CALLS;
      const worker = async () => {
        while (left-- > 0) await call();
      };
      const began = performance.now();
      await Promise.all(Array.from({ length: CONCURRENT }, worker));
      const perSecond = (CALLS / (performance.now() - began)) * 1000;
      if (round > 0) best[name] = Math.max(best[name] ?? 0, perSecond); // Round 0 warms up.
    }
  }
  server.kill();
  return best;
}

if (process.argv[2] === "serve") {
  const server = createServer((req, res) => {
    req.resume().on("end", () => res.writeHead(201, { "content-type": "application/json" }).end(answer));
  });
  server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
}
