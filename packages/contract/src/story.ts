import type { JsonObject } from "./json.ts";
import { exchangeFaults } from "./story/exchanges.ts";
import { identityFaults } from "./story/identities.ts";
import { linkFaults } from "./story/links.ts";
import { objectFaults } from "./story/objects.ts";

/** Where the examples of the contract do not tell one story, a line each: none when they do. */
export function storyFaults(root: JsonObject): string[] {
  return [...objectFaults(root), ...identityFaults(root), ...exchangeFaults(root), ...linkFaults(root)];
}
