/** The only file that touches openapi-typescript. `node scripts/paths.ts FILE...` writes the types of each contract beside it. */
import { writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";

/** The types of a contract file: `paths`, `webhooks`, `components`, `operations`. */
export async function pathsOf(file: string): Promise<string> {
  return astToString(await openapiTS(pathToFileURL(file), { defaultNonNullable: false }));
}

if (import.meta.main)
  for (const file of process.argv.slice(2)) await writeFile(`${file}.ts`, await pathsOf(file));
