/** Values with which a function that judges has nothing to say, by how its type is written. */
const contentWith: readonly (readonly [type: RegExp, statement: string])[] = [
  [/^void$/, ""],
  [/\[\]$/, "return [];"],
  [/^boolean$/, "return true;"],
  [/\| undefined$/, "return undefined;"],
  [/^ReadonlyMap<|^Map</, "return new Map();"],
  [/^Judged$/, "return { findings: [] };"],
  [/^Promise<Finding\[\]>$/, "return [];"],
  [/=> string\[\]$/, "return () => [];"],
];

/** The names of the functions that a module exports. */
export function exportedFunctions(text: string): string[] {
  return [...text.matchAll(/^export (?:async )?function (\w+)/gm)].map(([, name = ""]) => name);
}

/**
 * The module with one exported function that has nothing to say any more; undefined where its type does not tell
 * what that would be. The text is formatted, so that a function ends at the first line that is a lone brace.
 */
export function emptied(text: string, name: string): string | undefined {
  const start = text.search(new RegExp(`^export (async )?function ${name}\\b`, "m"));
  if (start < 0) throw new Error(`There is no exported function ${name}.`);
  const signature = /^[\s\S]*?\)(?:: ([^\n]+?))? \{\n/.exec(text.slice(start));
  const end = text.indexOf("\n}\n", start);
  if (!signature || end < 0) throw new Error(`${name} is not formatted as functions are.`);
  const [head, type = ""] = signature;
  const content = contentWith.find(([pattern]) => pattern.test(type))?.[1];
  return content === undefined ? undefined : `${text.slice(0, start) + head}  ${content}${text.slice(end)}`;
}
