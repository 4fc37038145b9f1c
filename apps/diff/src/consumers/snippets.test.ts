import { expect, test } from "vitest";
import { brokenSnippets } from "./snippets.ts";

const fence = "```";
const readme = (...snippets: readonly string[]): string =>
  snippets.map((code) => `${fence}ts\n${code}\n${fence}\n`).join("\n");

test("a snippet of the base that does not compile, complains, or ends itself without a word is broken", async () => {
  const text = readme(
    'import { createOnvyClient } from "@onvy/client";\ncreateOnvyClient();',
    'import { createOnvyKlient } from "@onvy/client";\ncreateOnvyKlient();',
    'console.error("it answered otherwise");',
    "process.exit(3);",
  );
  const base = { name: "a base", commit: "none", read: async () => text, list: async () => [] };
  const { programs, broken } = await brokenSnippets(base);
  expect(programs).toBe(4);
  expect(broken).toEqual([
    { who: "README snippet 2, line 1", reason: expect.stringContaining("createOnvyKlient") },
    { who: "README snippet 3, when run", reason: "it answered otherwise" },
    { who: "README snippet 4, when run", reason: "it did not end well, and said nothing" },
  ]);
});
