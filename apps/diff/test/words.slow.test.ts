/** What is only words must never be breaking: every word of the contract is another, at once. */
import { isObject, type Json } from "@onvy/contract/json";
import { expect, test } from "vitest";
import { bumpOf, rate } from "../src/rate.ts";
import { type Edit, edited, whole } from "./edited.ts";

/** Calls `visit` with each object of the contract that is not a map of names: those hold keywords. */
function keywords(value: Json, visit: (node: Record<string, Json>) => void, map = false): void {
  if (Array.isArray(value)) for (const each of value) keywords(each, visit);
  if (!isObject(value)) return;
  if (!map) visit(value);
  const maps =
    /^(properties|schemas|examples|parameters|headers|responses|paths|webhooks|securitySchemes|content)$/;
  for (const [name, each] of Object.entries(value))
    if (map || !/^(value|example|default|enum|const)$/.test(name))
      keywords(each, visit, !map && maps.test(name));
}

let changed = 0;

/** The edit that gives every keyword of this name another text. */
const reword =
  (...names: string[]): Edit =>
  (contract) =>
    keywords(contract, (node) => {
      for (const name of names)
        if (typeof node[name] === "string") {
          node[name] = `${node[name]} Said otherwise.`;
          changed++;
        }
    });

const edits: Readonly<Record<string, Edit>> = {
  descriptions: reword("description"),
  "summaries and titles": reword("summary", "title"),
  "examples of bodies": (contract) => {
    for (const example of Object.values<{ value: object }>(contract.components.examples))
      example.value = { other: ++changed };
  },
  "examples of values": (contract) =>
    keywords(contract, (node) => {
      if (!Array.isArray(node.examples)) return;
      node.examples = ["another"];
      changed++;
    }),
  "the document's own name, contact and licence": (contract) => {
    contract.info = {
      ...contract.info,
      version: "9.0.0",
      title: "Another",
      contact: { name: "Another" },
      license: { name: "Another" },
    };
    changed++;
  },
  "tags and their order": (contract) => {
    contract.tags.reverse();
    for (const item of Object.values<Record<string, { tags?: string[] }>>(contract.paths))
      for (const operation of Object.values(item)) if (operation.tags) operation.tags = ["another"];
    changed++;
  },
};

test.each(Object.entries(edits))("%s", async (_, edit) => {
  changed = 0;
  const changes = await rate({ base: whole, revision: await edited(edit, whole) });
  expect(changed).toBeGreaterThan(0);
  expect(changes.filter(({ impact }) => impact !== "patch").map(({ message }) => message)).toEqual([]);
  expect(bumpOf(changes)).toBe("patch");
});
