import { expect, test } from "vitest";
import { loadDocumented } from "../documented.ts";
import { isObject, type Json } from "../json.ts";
import { type BodyFacts, readSources, transcriptionFaults } from "./sources.ts";

const pages = readSources();

test("the pages are what was transcribed: they change when ONVY's do, never to agree with onvy.yaml", () => {
  expect(transcriptionFaults().join("\n")).toBe("");
});

test("no page is taken away", () => {
  expect(pages.length).toBeGreaterThanOrEqual(38);
});

test("a changed page, and one without a digest, are told with the line to paste", () => {
  const changed = (text: string) =>
    transcriptionFaults((file) => (file.startsWith("users-list") ? text : ""));
  const [users = ""] = changed("page: users\ndigest: 0\n").filter((fault) => fault.includes("users-list"));
  expect(users).toBe(
    "openapi/sources/users-list-users.yaml: its facts are not those that were transcribed. If the page says them, its last line is:\ndigest: 3612945892c4",
  );
  expect(changed("page: users\n")).toContain(users);
  expect(changed(`page: users\n${users.split("\n")[1]}\n`)).not.toContain(users);
});

test("what a page shows as a body has the fields that its file has", () => {
  const strays = loadDocumented().flatMap(({ name, request, response }) =>
    (["request", "response"] as const).flatMap((side) => {
      const body = side === "request" ? request : response;
      if (body === null) return [];
      const fields = new Set(
        pages.flatMap(({ operations = {} }) => namesIn(operations[name.replace(/ \(.*\)$/, "")]?.[side])),
      );
      return leavesOf(body)
        .filter((leaf) => !fields.has(leaf))
        .map((leaf) => `${name} ${side} ${leaf}`);
    }),
  );
  // This body is completed from the page of the list, says its note: the page itself shows 18 fields.
  const completed = strays.filter((stray) => stray.startsWith("POST /users/{user_id}/activities response "));
  expect(completed).toHaveLength(29);
  expect(strays.filter((stray) => !completed.includes(stray))).toEqual([]);
});

function namesIn(body: BodyFacts | undefined): string[] {
  return Object.keys(body?.fields ?? {});
}

/** The fields of a body that hold no field themselves: `users[].location.lat`. */
function leavesOf(value: Json, at = ""): string[] {
  const below = (child: Json, step: string): string[] => leavesOf(child, step);
  if (Array.isArray(value) && value.some(isObject)) return value.flatMap((item) => below(item, `${at}[]`));
  if (!isObject(value) || Object.keys(value).length === 0) return [at];
  return Object.entries(value).flatMap(([key, child]) => below(child, at === "" ? key : `${at}.${key}`));
}
