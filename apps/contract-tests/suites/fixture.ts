import { loadContract } from "@onvy/contract/operations";
import { exerciseFinder } from "../src/coverage/exercised.ts";
import { type Recorder, startRecorder } from "../src/wire/recorder.ts";
import { type Reporter, startReporter, startTarget } from "../src/wire/target.ts";

/** What every test of a worker shares: the contract, the mock behind a recorder, and what traffic has exercised. */
export interface Fixture {
  readonly recorder: Recorder;
  /** The validating proxy behind a recorder of its own, started at the first call. */
  proxied(): Promise<{ recorder: Recorder; answerWith: Reporter["answerWith"] }>;
  /** A recorder in front of another server, whose traffic counts as well. */
  record(upstream: string): Promise<Recorder>;
  /** Coverage items exercised since the last call. */
  takeExercised(): string[];
}

/** The contract under test, read once per worker. */
export const contract = loadContract();

let started: Promise<Fixture> | undefined;

/** Boots the mock at the first call in a worker; later calls share it. */
export function fixture(): Promise<Fixture> {
  started ??= start();
  return started;
}

async function start(): Promise<Fixture> {
  const mock = await startTarget();
  const find = exerciseFinder(contract);
  let exercised = new Set<string>();
  const record = (upstream: string): Promise<Recorder> =>
    startRecorder(upstream, {
      onExchange: (exchange) => {
        for (const item of find(exchange)) exercised.add(item);
      },
    });
  let proxied: ReturnType<Fixture["proxied"]> | undefined;
  const startProxied: Fixture["proxied"] = async () => {
    const { url, answerWith } = await startReporter();
    return { recorder: await record(url), answerWith };
  };
  return {
    recorder: await record(mock.url),
    record,
    proxied: () => {
      proxied ??= startProxied();
      return proxied;
    },
    takeExercised: () => {
      const items = [...exercised];
      exercised = new Set();
      return items;
    },
  };
}
