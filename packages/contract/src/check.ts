import { ContractError, type Document } from "./document.ts";
import { children, isObject, type Json, type Path } from "./json.ts";
import { dereference, flatten, type Schema } from "./schema.ts";
import { violationsOf } from "./validator.ts";

/** Schemas that compiled: in `dev` a save changes few of them. */
const compiled = new Set<string>();

/**
 * Compiles every schema of the document. Prism silently stops validating a body whose schema cannot be compiled, so
 * this throws a ContractError with the line of the innermost schema at fault.
 */
export function checkSchemas(document: Document): void {
  // Components first: a reference to a faulty one is not at fault itself.
  visit(document.root.components ?? null, ["components"]);
  visit(document.root, []);

  function visit(value: Json, path: Path): void {
    // What compiles has no part that does not.
    const isOne = isObject(value) && isSchema(path);
    const problem = isOne ? problemOf(value) : undefined;
    if (isOne && problem === undefined) return;
    for (const [step, child] of children(value)) {
      // Examples hold data, which may well use the words of a schema.
      if (!["example", "examples", "default", "enum", "const"].includes(step)) visit(child, [...path, step]);
    }
    if (problem !== undefined) throw new ContractError(`${document.locate(path)} ${problem}`);
  }

  function problemOf(value: Json): string | undefined {
    const schema = flatten(dereference(document.root, value)) as Schema; // its shape is what is checked
    const text = JSON.stringify(schema);
    if (compiled.has(text)) return undefined;
    try {
      violationsOf(schema, null);
      compiled.add(text);
      return undefined;
    } catch (error) {
      return (error as Error).message;
    }
  }
}

function isSchema(path: Path): boolean {
  const [name, parent, grandparent] = path.toReversed();
  const isNamed = parent === "properties" || (parent === "schemas" && grandparent === "components");
  return isNamed || name === "schema" || name === "items";
}
