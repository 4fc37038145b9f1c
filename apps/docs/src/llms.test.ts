/** What language models are given: every operation and every field, and one address a page. */
import { loadContract } from "@onvy/contract/operations";
import { describe, expect, test } from "vitest";
import { llmsFull, llmsIndex } from "./llms.ts";
import { markdownPages } from "./markdown/pages.ts";
import { readReference } from "./model/reference.ts";

const reference = readReference();
const pages = markdownPages(reference, undefined);
const root = "https://docs.example/onvy";

test("each page has an address, a title and a text of its own", () => {
  for (const key of ["address", "text"] as const)
    expect(new Set(pages.map((page) => page[key])).size).toBe(pages.length);
});

test("the index leads to every operation, the webhook and every guide", () => {
  const index = llmsIndex(reference, pages, root);
  const missing = reference.operations
    .map(({ slug, title }) => `- [${title}](${root}/operations/${slug}.md): `)
    .filter((line) => !index.includes(line));
  expect(missing).toEqual([]);
  expect(index).toContain(`(${root}/guides/start.md)`);
  const { operations, webhooks } = loadContract();
  expect(reference.operations.length).toBe(operations.length + webhooks.length);
});

describe.each(reference.operations.map((operation) => [operation.id, operation] as const))(
  "%s",
  (_, operation) => {
    test("has its fields, its limits and both samples in the whole text", () => {
      const full = llmsFull(pages, root);
      const start = full.indexOf(`<!-- ${root}/operations/${operation.slug}/ -->`);
      const text = full.slice(start, full.indexOf("<!-- https:", start + 1));
      const fields = [
        ...operation.parameters,
        ...(operation.request?.fields ?? []),
        ...operation.responses.flatMap(({ headers, body }) => [...headers, ...(body?.fields ?? [])]),
      ];
      const missing = fields.filter(
        ({ name, limits, values }) =>
          !new RegExp(`^ *- \`${name}\` \\(`, "m").test(text) ||
          [...limits, ...values].some((part) => !text.includes(part)),
      );
      expect(start).toBeGreaterThan(0);
      expect(missing.map(({ name }) => name)).toEqual([]);
      expect(text).toContain("```sh\n");
      expect(text).toContain("```ts\n");
    });
  },
);
