import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { folder } from "../test/folder.ts";
import { redoclyDiff } from "./redocly.ts";

test("what Redocly cannot compare is told in its own words, and the next contracts are compared", async () => {
  const file = fileURLToPath(new URL("small.json", folder));
  await writeFile(
    file,
    JSON.stringify({ openapi: "3.1.0", info: { title: "Small", version: "1" }, paths: {} }),
  );
  await expect(redoclyDiff(file, `${file}.gone`)).rejects.toMatchObject({
    message: "redocly diff could not compare the contracts.",
    cause: expect.stringContaining("small.json.gone does not exist"),
  });
  expect(await redoclyDiff(file, file)).toEqual([]);
});
