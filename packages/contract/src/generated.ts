import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Writes generated files that are committed, given as text by name, and tells what changed. In CI (`CI` set) it
 * writes nothing, and the process fails when a committed file is stale.
 */
export async function keepGenerated(folder: URL, files: Readonly<Record<string, string>>): Promise<void> {
  const path = fileURLToPath(folder);
  const name = `${basename(dirname(path))}/${basename(path)}/`;
  const stale: string[] = [];
  await mkdir(folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    const target = new URL(file, folder);
    if (text === (await readFile(target, "utf8").catch(() => ""))) continue;
    stale.push(file);
    if (!process.env.CI) await writeFile(target, text);
  }
  if (stale.length === 0) return console.log(`${name} is up to date with openapi/.`);
  if (!process.env.CI) return console.log(`Rewritten in ${name}: ${stale.join(", ")}. Review and commit.`);
  console.error(
    `${name} is stale (${stale.join(", ")}): openapi/ has changed since it was generated.\n` +
      "Run `npx --yes pnpm@12.21.0 codegen` and commit the result.",
  );
  process.exitCode = 1;
}
