/** Runs inside a child process: imports programs one after another, and writes what each logged as JSON. */
const [folder = "", ...names] = process.argv.slice(2);
const { fetch } = globalThis;
const { log } = console;

// A reader's program calls production; here the same request goes to the test's server.
globalThis.fetch = (input, init) =>
  fetch(
    String(input).replace("https://production.api.onvy.health", process.env.ONVY_TEST_SERVER ?? ""),
    init,
  );

const outcomes: Record<string, { logged: unknown[]; error?: string }> = {};
for (const name of names) {
  const logged: unknown[] = [];
  console.log = (...values: unknown[]) => void logged.push(...values);
  console.info = console.log;
  try {
    await import(`file://${folder}${name}.ts`);
    outcomes[name] = { logged };
  } catch (error) {
    outcomes[name] = { logged, error: String(error) };
  }
}
log(JSON.stringify(outcomes));
