import { type BuildOptions, build } from "esbuild";

/** Makes one script of a project's `main.mjs`, for runtimes that load one file and no packages. */
export async function bundle(folder: string, options: BuildOptions): Promise<void> {
  await build({
    absWorkingDir: folder,
    entryPoints: ["main.mjs"],
    bundle: true,
    format: "iife",
    logLevel: "silent",
    target: "es2022",
    ...options,
  });
}
