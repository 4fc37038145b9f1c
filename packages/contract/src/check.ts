import { ContractError, type Document } from "./document.ts";
import { isObject, type Json, type Path } from "./json.ts";
import { dereference, flatten, type Schema } from "./schema.ts";
import { violationsOf } from "./validator.ts";

/**
 * Compiles every schema of the document. Prism silently stops validating a body whose schema cannot be compiled, so
 * this throws a ContractError with the line of the innermost schema at fault.
 */
export function checkSchemas(document: Document): void {
  // Components first: a reference to a faulty one is not at fault itself.
  visit(document.root.components ?? null, ["components"]);
  visit(document.root, []);

  function visit(value: Json, path: Path): void {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, [...path, String(index)]);
    } else if (isObject(value)) {
      for (const [name, member] of Object.entries(value)) {
        // Examples hold data, which may well use the words of a schema.
        if (!["example", "examples", "default", "enum", "const"].includes(name))
          visit(member, [...path, name]);
      }
      if (isSchema(path)) compile(value, path);
    }
  }

  function compile(value: Json, path: Path): void {
    try {
      violationsOf(flatten(dereference(document.root, value)) as Schema, null); // its shape is what is checked
    } catch (error) {
      throw new ContractError(`${document.locate(path)} ${(error as Error).message}`);
    }
  }
}

function isSchema(path: Path): boolean {
  const [parent, grandparent] = [path.at(-2), path.at(-3)];
  return (
    path.at(-1) === "schema" ||
    path.at(-1) === "items" ||
    parent === "properties" ||
    (parent === "schemas" && grandparent === "components")
  );
}
