/**
 * The program that every runtime runs: one function for each promise of the README, against the suite's server. It
 * imports nothing but its own files, so that a page, a Worker and a bundler load the same text; whoever loads it hands
 * it the package's modules as that runtime resolved them. What arrived at the server is judged there, not here.
 */
import { calls } from "./calls.mjs";
import { inTime } from "./expect.mjs";
import { layers } from "./layers.mjs";

const promises = { ...calls, ...layers };

/**
 * Runs what `env.promises` names, one after the other, and gives a report as text. `extras.foreign` holds another
 * implementation's classes, `extras.again` the same package by another way of importing it.
 */
export async function run(modules, env, extras = {}) {
  const results = {};
  for (const id of env.promises) {
    const connect = (options) =>
      modules.client.createOnvyClient({
        apiKey: `key-of-${env.target}`,
        baseUrl: `${env.origin}/${env.target}/${id}`,
        dangerouslyAllowBrowser: env.clientSide || undefined,
        ...options,
      });
    try {
      await inTime(promises[id]({ ...modules, foreign: {}, ...extras, env, connect }));
      results[id] = "kept";
    } catch (error) {
      results[id] = `${error?.message || error}`;
    }
  }
  return `@@report ${JSON.stringify({ nonce: env.nonce, runtime: extras.runtime, results })}`;
}
