import { fromPointer } from "@onvy/contract/json";
import type { RawChange } from "./redocly.ts";

/** Keywords that tell people something, and change no call and no type. */
const words = new Set(["summary", "description", "title", "example", "examples", "externalDocs", "$comment"]);

/** Nodes in Redocly's words that hold nothing else. */
const nodes = new Set([
  ...["Info", "Contact", "License", "Tag", "TagList", "ExternalDocs", "Logo"],
  ...["Example", "ExamplesMap", "NamedExamples", "TagGroup", "TagGroups"],
]);

/** Whether a change is only words: a description, an example, the document's own name. */
export function onlyWords({ typeName, property, base, revision }: RawChange): boolean {
  if (nodes.has(typeName)) return true;
  if (property !== undefined) return words.has(property) || property === "tags" || property.startsWith("x-");
  const path = fromPointer((revision ?? base)?.pointer.slice(1) ?? "");
  return path[0] === "components" && path[1] === "examples";
}
