/** The part of the matrix that needs nothing but the workspace: each promise that the table shows as kept, is. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { packClient, type Tarball } from "./pack.ts";
import { type PromiseId, promiseIds } from "./promises.ts";
import { readResults } from "./results.ts";
import { runTarget } from "./run.ts";
import { type ApiServer, startServer } from "./server.ts";
import { esbuildHere } from "./targets/bundlers.ts";
import { nodeHereTargets } from "./targets/servers.ts";

let server: ApiServer;
let tarball: Tarball;

beforeAll(async () => {
  [server, tarball] = await Promise.all([startServer(), packClient()]);
});
afterAll(() => server.close());

const committed = {
  "node-here-import": "node-24-import",
  "node-here-require": "node-24-require",
  "esbuild-here": "esbuild",
};

test.concurrent.each([...nodeHereTargets, esbuildHere])("$name keeps what the table says", async (target) => {
  const { targets } = readResults();
  const row = await runTarget(target, tarball, server);
  const promised = targets.find(({ target: id }) => id === committed[target.id as keyof typeof committed]);
  const expected = promiseIds.filter(
    (id) => promised && "kept" in promised.cells[id] && !(id in target.notClaimed),
  );
  expect(expected.length).toBeGreaterThan(0);
  const seen = (id: PromiseId) => ("kept" in row.cells[id] ? "kept" : row.cells[id]);
  expect(Object.fromEntries(expected.map((id) => [id, seen(id)]))).toEqual(
    Object.fromEntries(expected.map((id) => [id, "kept"])),
  );
});
