/** The main job, once: a mock of the contract, and the user of the seed page created in it through the built client. */
import { readFile } from "node:fs/promises";
import { inspect } from "node:util";
import { type CreateUserRequest, createOnvyClient } from "@onvy/client";
import { loadContract } from "@onvy/contract/operations";
import { startMock } from "./prism.ts";

const { packageManager } = JSON.parse(
  await readFile(new URL("../../../package.json", import.meta.url), "utf8"),
);
const createUser = loadContract().operations.find(({ id }) => id === "createUser");
const fullest = createUser?.request?.examples.find(({ name }) => name === "full");
const newUser = fullest?.value as unknown as CreateUserRequest; // the contract's own tests hold it to its schema

await using mock = await startMock();
process.once("SIGINT", () => mock.close().then(() => process.exit(130)));

console.log(`\nMock of openapi/onvy.yaml on ${mock.url}\n\n> POST ${mock.url}/users`);
console.log(readable(newUser));
const onvy = createOnvyClient({ apiKey: "any-key-will-do", baseUrl: mock.url });
const { data: user, error, response } = await onvy.POST("/users", { body: newUser });
if (error) throw error;
console.log(`\n< ${response.status}, typed as User by @onvy/client\n${readable(user)}`);
console.log(`
Done: contract linted, types generated, client built and used, mock stopped. Next:
  openapi/onvy.yaml              the contract: edit it, and everything else follows
  packages/client/README.md      the client in your own app
  npx --yes ${packageManager} test    the tests
  npx --yes ${packageManager} dev     mock and docs stay up and follow your edits`);

/** A body in few lines: as many fields on each as fit. */
function readable(body: object): string {
  const lines: string[] = [];
  for (const [name, value] of Object.entries(body)) {
    const field = `${name}: ${inspect(value, { breakLength: 96, compact: 6, colors: process.stdout.isTTY })}`;
    const last = lines.at(-1);
    if (last && last.length + field.length < 96) lines[lines.length - 1] = `${last}, ${field}`;
    else lines.push(`  ${field.replaceAll("\n", "\n  ")}`);
  }
  return lines.join("\n");
}
