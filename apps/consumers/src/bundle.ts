import { join } from "node:path";
import { build } from "esbuild";
import { bundleFiles } from "./entry.ts";
import { makeProject } from "./project.ts";
import type { Stage } from "./target.ts";

/** A script that leaves `runProgram` in the global object, for runtimes that load one file and no packages. */
export async function bundleProgram(
  id: string,
  { tarball, env }: Stage,
  options: Partial<{
    conditions: string[];
    format: "iife" | "esm";
    target: string;
    fixture: string;
    isApp: boolean;
  }> = {},
): Promise<{ folder: string; script: string }> {
  const { conditions = [], format = "iife", target = "es2022", fixture, isApp } = options;
  const folder = await makeProject(id, tarball, await bundleFiles(env, { isApp }), fixture);
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: ["main.mjs"],
    outfile: join(folder, "bundle.js"),
    bundle: true,
    write: false,
    logLevel: "silent",
    format,
    target,
    conditions,
  });
  return { folder, script: outputFiles[0]?.text ?? "" };
}
