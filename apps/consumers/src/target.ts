import type { Tarball } from "./pack.ts";
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

/** What a target gets to run with. */
export interface Stage {
  tarball: Tarball;
  env: ProgramEnv;
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
  run(stage: Stage): Promise<string>;
}
