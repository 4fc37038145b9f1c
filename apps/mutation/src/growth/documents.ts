import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { exceptions } from "@onvy/contract/documented";
import { asList, asObject, type Json, type JsonObject, members } from "@onvy/contract/json";
import { parse } from "yaml";
import { copiesOf, type Naming, naming } from "./multiply.ts";

/** Writes the documents beside a multiplied contract, in the folder where they are: each speaks of the copies too. */
export async function multiplyDocuments(folder: string, document: JsonObject, times: number): Promise<void> {
  const names = Array.from({ length: times - 1 }, (_, index) => naming(document, index + 2));

  const bodies = join(folder, "documented-examples.json");
  const excepted = new Set(exceptions.flatMap((each) => each.bodies));
  const shown = JSON.parse(await readFile(bodies, "utf8")) as JsonObject;
  const plain = members(shown).filter(
    ([name]) =>
      !name.startsWith("WEBHOOK") && !["request", "response"].some((side) => excepted.has(`${name} ${side}`)),
  );
  const copied = names.flatMap((each) => plain.map(([name, body]) => [each.text(name), body]));
  await writeFile(bodies, JSON.stringify({ ...shown, ...Object.fromEntries(copied) }));

  const list = join(folder, "inferences.yaml");
  const inferences = asObject(parse(await readFile(list, "utf8")) as Json);
  await writeFile(list, JSON.stringify(withCopies(inferences, names)));

  for (const file of await readdir(join(folder, "sources"))) {
    const page = parse(await readFile(join(folder, "sources", file), "utf8")) as JsonObject;
    if (!page.operations) continue;
    for (const each of names) {
      const suffix = `-c${each.copy}`;
      const operations = members(page.operations).map(([name, facts]) => [
        each.text(name),
        titled(asObject(copiesOf(facts, each)), ` c${each.copy}`),
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
function withCopies(inferences: JsonObject, names: readonly Naming[]): JsonObject {
  const lists = members(inferences).map(([key, value]) => {
    if (Array.isArray(value)) {
      const copied = names.flatMap((each) => asList(value).map((entry) => copiesOf(entry, each)));
      const known = new Set(value.map((entry) => nameOf(entry)));
      return [key, [...value, ...copied.filter((entry) => !known.has(nameOf(entry)))]];
    }
    const maps = names.map((each) => asObject(copiesOf(value, each)));
    return [key, key === "rules" ? value : Object.assign({}, ...maps, value)];
  });
  return Object.fromEntries(lists);
}

function nameOf(entry: Json): string {
  const { name, at, operation, what } = asObject(entry);
  return String(name ?? at ?? operation ?? what ?? entry);
}
