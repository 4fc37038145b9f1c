/** Runs in a process of its own: imports files of its folder one after another, and writes the outcome of each as JSON. */
import { setImmediate } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { format } from "node:util";

const { fetch } = globalThis;
// What a program sends to ONVY, as its reader would, goes to the mock.
globalThis.fetch = (input, init) =>
  fetch(String(input).replace(/^https:\/\/[a-z]+\.api\.onvy\.health/, process.env.MOCK_URL ?? ""), init);

let outcome: { logged: unknown[]; complaint?: string } = { logged: [] };
const complain = (...words: unknown[]): void => {
  outcome.complaint ??= format(...words);
};
console.log = console.info = (...values) => void outcome.logged.push(...values);
console.error = console.warn = complain;
process.on("warning", complain);
process.on("uncaughtException", complain);

const outcomes: Record<string, typeof outcome> = {};
for (const file of process.argv.slice(2)) {
  outcomes[file] = outcome = { logged: [] };
  await import(pathToFileURL(file).href).catch(complain);
  await setImmediate(); // a promise that nobody waits for may have been rejected
}
// Not before all that they began is done: what goes on for ever says nothing.
process.once("beforeExit", () => process.stdout.write(JSON.stringify(outcomes)));
