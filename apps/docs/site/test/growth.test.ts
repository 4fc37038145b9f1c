/** How the build grows: a contract ten times as large, all else the same. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { contractFile, readDocument } from "@onvy/contract/document";
import { expect, test } from "vitest";
import { astro, grownSites } from "./places.ts";

type Named = Record<string, Record<string, { operationId?: string }>>;

/** Every operation again under a prefix, `times` in all, each with an id of its own. */
function grown(times: number): string {
  const root = structuredClone(readDocument(contractFile).root) as Record<string, unknown> & { paths: Named };
  const paths = Object.entries(root.paths);
  for (let copy = 1; copy < times; copy++)
    for (const [path, item] of paths) {
      const twin = structuredClone(item);
      for (const operation of Object.values(twin))
        if (operation.operationId) operation.operationId += `Again${copy}`;
      root.paths[`/again${copy}${path}`] = twin;
    }
  const file = `${grownSites}/contract-${times}.json`;
  mkdirSync(grownSites, { recursive: true });
  writeFileSync(file, JSON.stringify(root));
  return file;
}

function build(times: number): { seconds: number; operations: number } {
  const out = `${grownSites}/${times}`;
  const env = {
    ...process.env,
    ONVY_DOCS_CONTRACT: grown(times),
    ONVY_DOCS_OUT: out,
    NODE_ENV: "production",
    ASTRO_TELEMETRY_DISABLED: "1",
  };
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, astro, {
    encoding: "utf8",
    env,
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(stdout + stderr);
  const operations = readdirSync(`${out}/operations`, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  return { seconds: (performance.now() - started) / 1000, operations: operations.length };
}

test("ten times the operations build in at most eight times the time", () => {
  const one = build(1);
  const ten = build(10);
  const factor = ten.seconds / one.seconds;
  console.log("build:", {
    one: one.seconds.toFixed(1),
    ten: ten.seconds.toFixed(1),
    factor: factor.toFixed(2),
  });
  expect([one.operations, ten.operations]).toEqual([26, 251]);
  expect(factor).toBeLessThanOrEqual(8);
}, 600_000);
