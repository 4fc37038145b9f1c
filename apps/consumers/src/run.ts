import { randomUUID } from "node:crypto";
import { judge, type Row } from "./judge.ts";
import type { Tarball } from "./pack.ts";
import { type PromiseId, promiseIds } from "./promises.ts";
import type { ApiServer } from "./server.ts";
import type { Target } from "./target.ts";

/** Runs the program in one target and judges it. A target that cannot be run at all is a broken row, with the reason. */
export async function runTarget(target: Target, tarball: Tarball, server: ApiServer): Promise<Row> {
  const nonce = randomUUID();
  const env = {
    origin: server.origin,
    target: target.id,
    nonce,
    promises: promiseIds.filter((id: PromiseId) => target.notClaimed[id] === undefined),
    clientSide: target.clientSide ?? false,
    followsRedirects: target.followsRedirects ?? false,
  };
  const output = await target
    .run({ tarball, env })
    .catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
  return judge(target, nonce, output, server.arrivals(target.id));
}
