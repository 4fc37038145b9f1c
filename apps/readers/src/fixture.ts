import { execFile } from "node:child_process";
import { readdir, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { contractFile } from "@onvy/contract/document";

const run = promisify(execFile);
const fixtures = new URL("../fixtures/", import.meta.url);

/** A reader's folder, which has its tools and what they generated. */
export interface Fixture {
  readonly folder: URL;
  readonly out: URL;
}

/** Installs every reader, from the lockfile of the fixtures alone. */
export async function install(): Promise<void> {
  await command(
    "npx",
    ["--yes", "pnpm@12.21.0", "install", "--frozen-lockfile", "--ignore-scripts", "--prefer-offline"],
    fixtures,
  );
}

/** Lets a reader generate anew from the contract. */
export async function generate(name: string): Promise<Fixture> {
  const folder = new URL(`${name}/`, fixtures);
  const out = new URL("dist/", folder);
  await rm(out, { recursive: true, force: true });
  await command(process.execPath, ["generate.mjs", contractFile, fileURLToPath(out)], folder);
  return { folder, out };
}

/** The mistakes that TypeScript in strict mode finds in what a reader generated, and in the files given. */
export async function typeMistakes(
  { folder, out }: Fixture,
  more: readonly string[] = [],
): Promise<string[]> {
  const files = (await readdir(out, { recursive: true }))
    .filter((file) => file.endsWith(".ts"))
    .map((file) => fileURLToPath(new URL(file, out)));
  const options = [
    "--noEmit",
    "--strict",
    "--skipLibCheck",
    "--target",
    "es2022",
    "--module",
    "esnext",
    "--moduleResolution",
    "bundler",
    "--allowImportingTsExtensions",
    "--lib",
    "es2023,dom,dom.iterable",
  ];
  try {
    await command(
      process.execPath,
      ["node_modules/typescript/bin/tsc", ...options, ...files, ...more],
      folder,
    );
    return [];
  } catch (error) {
    return String((error as { stdout?: string }).stdout ?? error)
      .split("\n")
      .filter((line) => line.includes("error"));
  }
}

async function command(program: string, arguments_: readonly string[], cwd: URL): Promise<void> {
  await run(program, [...arguments_], { cwd: fileURLToPath(cwd), maxBuffer: 64 * 1024 * 1024 });
}

/** Loads what a reader generated, or a file of its folder. */
export async function load(folder: URL, file: string): Promise<Record<string, unknown>> {
  return (await import(new URL(file, folder).href)) as Record<string, unknown>;
}
