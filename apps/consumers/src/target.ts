import type { Tarball } from "./pack.ts";
import { type Files, makeProject } from "./project.ts";
import type { PromiseId } from "./promises.ts";

/** What the program is told, as JSON. */
export interface ProgramEnv {
  origin: string;
  target: string;
  /** Comes back in the report, so that an old one is not taken for this run's. */
  nonce: string;
  promises: readonly PromiseId[];
  clientSide: boolean;
  followsRedirects: boolean;
}

/** A runtime, a bundler or a test runner that the README names. */
export interface Target {
  /** In file names, addresses and the results. */
  id: string;
  /** In the table. */
  name: string;
  /** What the runtime has to say of itself, so that nothing passes in another one's place. */
  runtime: RegExp;
  /** Needs Debian's Chromium; without it the row says skipped, never kept. */
  needsChromium?: boolean;
  /** Everybody who uses the app can read its memory. */
  clientSide?: boolean;
  /** Its fetch follows redirects, whatever it is told. */
  followsRedirects?: boolean;
  /** Promises that are not made here, with the reason that the table shows. */
  notClaimed: Partial<Record<PromiseId, string>>;
  /** Runs the program and gives everything that was printed. */
  run(stage: { tarball: Tarball; env: ProgramEnv }): Promise<string>;
}

/** A target that runs the program in a project of its own. */
export function inProject({ fixture, files, start, ...traits }: ProjectTarget): Target {
  return {
    ...traits,
    run: async ({ tarball, env }) => start(await makeProject(env.target, tarball, await files(env), fixture)),
  };
}

interface ProjectTarget extends Omit<Target, "run"> {
  /** The folder of `fixtures/` that has its tools: they are two levels above the project. */
  fixture?: string;
  files(env: ProgramEnv): Promise<Files>;
  /** Starts what stands in the folder and gives everything that was printed. */
  start(folder: string): Promise<string>;
}

const reasons = {
  guarded: "A server's memory is its own; nothing is guarded there",
  foreign: "There is one implementation of fetch",
  identity: "There is one way to import it",
  webhook: "Webhooks are received by servers",
  receiver: "Webhooks are received by servers",
};

/** The promises that are not made for the usual reason, in the words that the table shows. */
export function without(...ids: (keyof typeof reasons)[]): Target["notClaimed"] {
  return Object.fromEntries(ids.map((id) => [id, reasons[id]]));
}
