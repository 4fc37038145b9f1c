import { describe, expect, test } from "vitest";
import { decodeErrorBody, decodeJson } from "./decode.ts";

const typed = (type: string) => new Headers({ "content-type": type });

describe("decodeJson", () => {
  test.each([
    "application/json",
    "application/json; charset=utf-8",
    "Application/JSON ;charset=utf-8",
    "application/problem+json",
    "application/vnd.onvy.v1-a+json",
  ])("reads %s", (type) => {
    expect(decodeJson('{"id":1}', typed(type))).toEqual({ data: { id: 1 } });
  });

  test("reads a body whose type is not stated", () => {
    expect(decodeJson("[]", new Headers())).toEqual({ data: [] });
  });

  test("keeps null and false, which are data", () => {
    expect(decodeJson("null", new Headers())).toEqual({ data: null });
    expect(decodeJson("false", new Headers())).toEqual({ data: false });
  });

  test.each([
    "text/html",
    "text/json",
    "application/jsonx",
    "application/x-json",
    "xapplication/json",
    "application/json5",
    "",
  ])("refuses %j", (type) => {
    expect(decodeJson("{}", typed(type))).toEqual({ problem: "a body that is not JSON" });
  });

  test("refuses an empty body, whatever its type", () => {
    expect(decodeJson("", typed("text/html"))).toEqual({ problem: "an empty body" });
  });

  test("refuses broken JSON", () => {
    expect(decodeJson('{"id":', typed("application/json"))).toEqual({
      problem: "a body that is broken JSON",
    });
  });
});

describe("decodeErrorBody", () => {
  test("parses JSON, keeps other text, and gives undefined for nothing", () => {
    expect(decodeErrorBody('{"message":"no"}')).toEqual({ message: "no" });
    expect(decodeErrorBody("<html>")).toBe("<html>");
    expect(decodeErrorBody("")).toBeUndefined();
  });
});
