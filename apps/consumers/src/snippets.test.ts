import { expect, test } from "vitest";
import { snippets, snippetsIn } from "./snippets.ts";

test("a snippet runs in a page unless it imports from Node or reads the environment", () => {
  const readme = [
    "# @onvy/client",
    '```ts\nimport { createOnvyClient } from "@onvy/client";\nawait createOnvyClient().GET("/habits");\n```',
    "```sh\nnpm install\n```",
    "## A receiver",
    '```ts\nimport { createServer } from "node:http";\n```',
    "```ts\nconst secret = process.env.SECRET;\n```",
    "## Testing\n",
    "```ts\nconst onvy = createOnvyClient({ fetch: createOnvyFake().fetch });\n```",
  ].join("\n");
  expect(snippetsIn(readme).map(({ id, serverOnly, calls }) => [id, serverOnly, calls])).toEqual([
    ["onvy-client", undefined, true],
    ["a-receiver", "It imports node:http, which is a server's", false],
    ["a-receiver-2", "It reads secrets from the environment, which is a server's", false],
    ["testing", undefined, false],
  ]);
});

test("most of the README's are for a page as well, and each has a name of its own", () => {
  const fences = snippets.length;
  const inPage = snippets.filter(({ serverOnly }) => serverOnly === undefined);
  expect(inPage.length).toBeGreaterThan(fences / 2);
  expect(inPage.filter(({ calls }) => calls).length).toBeGreaterThanOrEqual(8);
  expect(new Set(snippets.map(({ id }) => id)).size).toBe(fences);
});
