/**
 * Writes src/generated/schema.ts from openapi/onvy.yaml. The only file that touches openapi-typescript.
 * In CI (`CI` set) it writes nothing and fails when the committed file is stale.
 */
import { readFile, writeFile } from "node:fs/promises";
import openapiTS, { astToString } from "openapi-typescript";

const contract = new URL("../../../openapi/onvy.yaml", import.meta.url);
const target = new URL("../src/generated/schema.ts", import.meta.url);
const header = "// Generated from openapi/onvy.yaml by `pnpm codegen`: do not edit.\n\n";

const generated = header + astToString(await openapiTS(contract, { defaultNonNullable: false }));
const committed = await readFile(target, "utf8").catch(() => "");

if (generated === committed) {
  console.log("src/generated/schema.ts is up to date with openapi/onvy.yaml.");
} else if (process.env.CI) {
  console.error(
    "src/generated/schema.ts is stale: openapi/onvy.yaml has changed since it was generated.\n" +
      "Run `npx --yes pnpm@12.21.0 codegen` and commit the result.",
  );
  process.exitCode = 1;
} else {
  await writeFile(target, generated);
  console.log("src/generated/schema.ts rewritten from openapi/onvy.yaml: review and commit it.");
}
