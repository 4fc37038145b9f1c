import { randomUUID } from "node:crypto";
import type { Check, CheckRow } from "./check.ts";
import { type Cell, judge, type Row } from "./judge.ts";
import type { Tarball } from "./pack.ts";
import { promiseIds } from "./promises.ts";
import type { ApiServer } from "./server.ts";
import type { Target } from "./target.ts";

/** Why it failed, in words; never none, which would mean that nothing is wrong. */
const messageOf = (error: unknown): string =>
  ((error instanceof Error && error.message) || String(error) || "It failed without a word.").slice(0, 4000);

/** Runs the program in one target and judges it. A target that cannot be run at all is a broken row, with the reason. */
export async function runTarget(target: Target, tarball: Tarball, server: ApiServer): Promise<Row> {
  const nonce = randomUUID();
  const env = {
    origin: server.origin,
    target: target.id,
    nonce,
    promises: promiseIds.filter((id) => target.notClaimed[id] === undefined),
    clientSide: target.clientSide ?? false,
    followsRedirects: target.followsRedirects ?? false,
  };
  const output = await target.run({ tarball, env }).catch(messageOf);
  return judge(target, nonce, output, server.arrivals(target.id));
}

/** Runs a check. */
export async function runCheck({ id, group, name, column, run }: Check, tarball: Tarball): Promise<CheckRow> {
  const found = await run(tarball).catch(messageOf);
  const outcome: Cell = !found ? { kept: true } : typeof found === "string" ? { broken: found } : found;
  return { id, group, name, column, outcome };
}
