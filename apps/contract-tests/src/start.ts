/** The main job, once: a mock of the contract, and the user of the seed page created in it through the built client. */
import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import { inspect } from "node:util";
import { createOnvyClient } from "@onvy/client";
import { parse } from "yaml";
import { contractPath, startMock } from "./mock.ts";

const contract = parse(await readFile(contractPath, "utf8"));
const newUser = contract.paths["/users"].post.requestBody.content["application/json"].examples.full.value;

const mock = await startMock();
process.once("SIGINT", () => mock.close().then(() => process.exit(130)));

const onvy = createOnvyClient({ apiKey: "any-key-will-do", baseUrl: mock.url });
const readable = (value: unknown) =>
  inspect(value, { breakLength: 96, compact: 8, depth: 8 }).replaceAll(/^/gm, "  ");

try {
  console.log(`\nMock of ${relative(process.env.INIT_CWD ?? "", contractPath)} on ${mock.url}\n`);
  console.log(`> POST ${mock.url}/users`);
  console.log(readable(newUser));
  const { data: user, error, response } = await onvy.POST("/users", { body: newUser });
  if (error) throw error;
  console.log(`\n< ${response.status}, typed as User by @onvy/client`);
  console.log(readable(user));
  console.log(`
Done: the contract was linted, its types generated, the client built and used, the mock stopped.
Next:
  pnpm test   every check          pnpm dev   mock and docs stay up and follow your edits
  openapi/onvy.yaml                the contract: edit it, everything else follows
  packages/client/README.md        the client in your own app`);
} finally {
  await mock.close();
}
