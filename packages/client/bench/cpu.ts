/** Time per call over a fetch that answers from memory: what is left is the library's own work. */
import { measure } from "mitata";
import { contenders } from "./contenders.ts";
import { answer } from "./user.ts";

const ROUNDS = 5;
const init = { status: 201, headers: { "content-type": "application/json" } };

/** Nanoseconds per call: of each round the median, of the rounds the best, so that neighbours on the machine matter less. */
export async function cpuPerCall(): Promise<Record<string, number>> {
  const calls = contenders("https://api.example", async () => new Response(answer, init));
  const best: Record<string, number> = {};
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, call] of Object.entries(calls)) {
      const { p50 } = await measure(call, { min_cpu_time: 150e6 });
      best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, p50);
    }
  }
  return best;
}
