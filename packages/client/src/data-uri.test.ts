import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { OnvyError, toDataUri } from "./index.ts";

describe("toDataUri", () => {
  test.each([
    ["a Blob", new Blob(["\xff\0a"], { type: "image/png" }), undefined, "data:image/png;base64,w78AYQ=="],
    [
      "a Blob under another type",
      new Blob(["a"], { type: "x/y" }),
      "image/jpeg",
      "data:image/jpeg;base64,YQ==",
    ],
    ["a buffer", new TextEncoder().encode("a").buffer, "image/jpeg", "data:image/jpeg;base64,YQ=="],
    [
      "a view into a buffer",
      Buffer.from("xxabc").subarray(2),
      "image/svg+xml",
      "data:image/svg+xml;base64,YWJj",
    ],
    ["a view of larger numbers", new Uint16Array([0x6261]), "a/b", "data:a/b;base64,YWI="],
    [
      "a buffer of another realm",
      runInNewContext("new Uint8Array([97]).buffer"),
      "a/b",
      "data:a/b;base64,YQ==",
    ],
    ["nothing at all", new Uint8Array(), "image/png", "data:image/png;base64,"],
  ])("writes %s", async (_, data, type, uri) => {
    expect(await toDataUri(data, type)).toBe(uri);
  });

  test("writes bytes of any length", async () => {
    const length = fc.constantFrom(0, 1, 2, 3, 0x7fff, 0x8000, 0x8001, 100_000);
    await fc.assert(
      fc.asyncProperty(length, fc.nat(255), async (size, seed) => {
        const bytes = Uint8Array.from({ length: size }, (_, i) => (i * 7 + seed) % 256);
        const [head, tail = ""] = (await toDataUri(bytes, "image/png")).split(",");
        expect(head).toBe("data:image/png;base64");
        expect(Buffer.from(tail, "base64").equals(bytes)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test.each([undefined, "", "jpeg", "image/", "image/png;x", "image/png\n", "x,image/png"])(
    "refuses the type %j",
    async (type) => {
      await expect(toDataUri(new Uint8Array(1), type)).rejects.toThrow(
        new OnvyError("`type` is no media type."),
      );
      await expect(toDataUri(new Blob(["a"]), type)).rejects.toThrow(OnvyError);
    },
  );
});
