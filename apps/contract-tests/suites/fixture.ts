import { loadContract } from "@onvy/contract/operations";
import { exerciseFinder } from "../src/coverage/exercised.ts";
import { type Recorder, startRecorder } from "../src/wire/recorder.ts";
import { startReporter, startTarget } from "../src/wire/target.ts";

/** The contract under test, read once per worker. */
export const contract = loadContract();

let started: ReturnType<typeof start> | undefined;

/**
 * What every test of a worker shares: the mock behind a recorder, and what traffic has exercised. Boots the mock at the
 * first call in a worker; later calls share it.
 */
export function fixture(): ReturnType<typeof start> {
  started ??= start();
  return started;
}

async function start() {
  const mock = await startTarget();
  const find = exerciseFinder(contract);
  let exercised = new Set<string>();
  /** A recorder in front of a server, whose traffic counts. */
  const record = (upstream: string): Promise<Recorder> =>
    startRecorder(upstream, {
      onExchange: (exchange) => {
        for (const item of find(exchange)) exercised.add(item);
      },
    });
  const startProxied = async () => {
    const { url, answerWith } = await startReporter();
    return { recorder: await record(url), answerWith };
  };
  let proxied: ReturnType<typeof startProxied> | undefined;
  return {
    recorder: await record(mock.url),
    record,
    /** The reporter of wrong answers behind a recorder of its own, started at the first call. */
    proxied: () => {
      proxied ??= startProxied();
      return proxied;
    },
    /** Coverage items exercised since the last call. */
    takeExercised: () => {
      const items = [...exercised];
      exercised = new Set();
      return items;
    },
  };
}
