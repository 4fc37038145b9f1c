import { expect, test } from "vitest";
import { OnvyError, type OnvyResult, unwrap } from "./index.ts";

const response = new Response();

test("unwrap gives the data, also when it is falsy", async () => {
  for (const data of [{ id: "avery" }, 0, "", null, undefined]) {
    await expect(unwrap(Promise.resolve({ data, response }))).resolves.toBe(data);
  }
});

test("unwrap throws the very error of the result", async () => {
  const error = new OnvyError("no");
  const result: OnvyResult<never> = { error, response };
  await expect(unwrap(Promise.resolve(result))).rejects.toBe(error);
});

test("unwrap takes a settled result too", async () => {
  await expect(unwrap({ data: 7, response })).resolves.toBe(7);
});
