import { execFile } from "node:child_process";
import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { contractFile } from "@onvy/contract/document";

const run = promisify(execFile);
const fixtures = join(import.meta.dirname, "../fixtures");

/** A reader's folder, which has its tools. */
export const folderOf = (name: string) => join(fixtures, name);

/** Installs every reader, from the lockfile of the fixtures alone. */
export async function install(): Promise<void> {
  const flags = ["--frozen-lockfile", "--ignore-scripts", "--prefer-offline"];
  await command("npx", ["--yes", "pnpm@12.21.0", "install", ...flags], fixtures);
}

/** Lets a reader generate anew from the contract, and gives the folder of what it generated. */
export async function generate(name: string): Promise<string> {
  const out = join(folderOf(name), "dist");
  await rm(out, { recursive: true, force: true });
  await mkdir(out);
  await command(process.execPath, ["generate.mjs", contractFile, out], folderOf(name));
  return out;
}

/** The mistakes that TypeScript in strict mode finds in what a reader generated, and in what was written beside it. */
export async function typeMistakes(name: string, out: string): Promise<string[]> {
  const files = (await readdir(out, { recursive: true })).filter((file) => file.endsWith(".ts"));
  const options =
    "--noEmit --strict --skipLibCheck --target es2022 --module esnext --moduleResolution bundler --allowImportingTsExtensions --lib es2023,dom,dom.iterable";
  const program = ["node_modules/typescript/bin/tsc", ...options.split(" ")];
  try {
    await command(process.execPath, [...program, ...files.map((file) => join(out, file))], folderOf(name));
    return [];
  } catch (error) {
    return String((error as { stdout?: string }).stdout ?? error)
      .split("\n")
      .filter((line) => line.includes("error"));
  }
}

async function command(program: string, args: string[], cwd: string): Promise<void> {
  await run(program, args, { cwd, maxBuffer: 64 * 1024 * 1024 });
}
