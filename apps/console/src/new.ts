/** `pnpm contract:new GET /users/{user_id}/daily_records`: the skeleton of an operation, in the two files that it needs. */
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { factsMissing, scaffold } from "./scaffold.ts";
import { root } from "./turbo.ts";

const [method, path] = process.argv.slice(2);
try {
  if (!method || !path)
    throw new Error("Type: pnpm contract:new METHOD PATH, such as GET /users/{user_id}/daily_records");
  await write(method, path);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function write(verb: string, template: string): Promise<void> {
  const contract = join(root, "openapi/onvy.yaml");
  const made = scaffold(await readFile(contract, "utf8"), verb, template);
  const source = join(root, "openapi/sources", made.source.file);
  if (existsSync(source))
    console.log(`openapi/sources/${made.source.file} is there already and stays as it is.`);
  else await writeFile(source, made.source.text);
  await writeFile(contract, made.contract);
  const texts = {
    "onvy.yaml": made.contract,
    [`sources/${made.source.file}`]: await readFile(source, "utf8"),
  };
  const needed = Object.entries(texts).flatMap(([file, text]) =>
    factsMissing(text).map(({ line, what }) => `  openapi/${file}:${line}  ${what}`),
  );
  console.log(
    `The skeleton of ${verb.toUpperCase()} ${template} is written. Facts that are needed, from ONVY's pages:\n${needed.join("\n")}`,
  );
  console.log("\nWhat no page says wants a line with its reason in openapi/inferences.yaml. Then: pnpm test");
}
