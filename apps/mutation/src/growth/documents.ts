import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { exceptions } from "@onvy/contract/documented";
import { asObject, type Json, type JsonObject, members } from "@onvy/contract/json";
import { parse } from "yaml";
import { copyOf, type Renaming, renaming } from "./multiply.ts";

/** Writes the documents beside a multiplied contract, in the folder where they are: each speaks of the copies too. */
export async function multiplyDocuments(folder: string, document: JsonObject, times: number): Promise<void> {
  const renamings = Array.from({ length: times - 1 }, (_, index) => renaming(document, index + 2));

  const bodies = join(folder, "documented-examples.json");
  const excepted = new Set(exceptions.flatMap((each) => each.bodies));
  const shown = JSON.parse(await readFile(bodies, "utf8")) as JsonObject;
  const plain = members(shown).filter(
    ([name]) =>
      !name.startsWith("WEBHOOK") && !["request", "response"].some((side) => excepted.has(`${name} ${side}`)),
  );
  const copied = renamings.flatMap((rename) => plain.map(([name, body]) => [rename(name), body]));
  await writeFile(bodies, JSON.stringify({ ...shown, ...Object.fromEntries(copied) }));

  const list = join(folder, "inferences.yaml");
  const inferences = asObject(parse(await readFile(list, "utf8")) as Json);
  await writeFile(list, JSON.stringify(withCopies(inferences, renamings)));

  for (const file of await readdir(join(folder, "sources"))) {
    const page = parse(await readFile(join(folder, "sources", file), "utf8")) as JsonObject;
    if (!page.operations) continue;
    for (const [index, rename] of renamings.entries()) {
      const suffix = `-c${index + 2}`;
      const operations = members(page.operations).map(([name, facts]) => [
        rename(name),
        titled(asObject(copyOf(facts, rename)), ` c${index + 2}`),
      ]);
      const its = { page: page.page + suffix, grade: page.grade, operations: Object.fromEntries(operations) };
      await writeFile(join(folder, "sources", file.replace(".yaml", `${suffix}.yaml`)), JSON.stringify(its));
    }
  }
}

/** An operationId may follow from the page's title. */
function titled(facts: JsonObject, suffix: string): JsonObject {
  return typeof facts.title === "string" ? { ...facts, title: `${facts.title}${suffix}` } : facts;
}

/** Lists and maps with what their entries are in each copy, where a name in them has copies at all. */
function withCopies(inferences: JsonObject, renamings: readonly Renaming[]): JsonObject {
  const lists = members(inferences).map(([key, value]) => {
    if (Array.isArray(value)) {
      const copied = renamings.flatMap((rename) => value.map((entry) => copyOf(entry, rename)));
      const known = new Set(value.map((entry) => nameOf(entry)));
      return [key, [...value, ...copied.filter((entry) => !known.has(nameOf(entry)))]];
    }
    const maps = renamings.map((rename) => copyOf(value, rename));
    return [key, key === "rules" ? value : Object.assign({}, ...maps, value)];
  });
  return Object.fromEntries(lists);
}

function nameOf(entry: Json): string {
  const { name, at, operation, what } = asObject(entry);
  return String(name ?? at ?? operation ?? what ?? entry);
}
