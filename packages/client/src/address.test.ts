import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkBaseUrl, fillPath } from "./address.ts";
import { OnvyError } from "./errors.ts";

describe("checkBaseUrl", () => {
  test.each([
    ["https://production.api.onvy.health", "https://production.api.onvy.health"],
    ["https://gateway.example/onvy/", "https://gateway.example/onvy"],
    ["http://localhost:8080", "http://localhost:8080"],
    ["http://127.0.0.1:4010", "http://127.0.0.1:4010"],
    ["http://127.1", "http://127.1"],
    ["http://127.200.3.4", "http://127.200.3.4"],
    ["http://[::1]:4010", "http://[::1]:4010"],
  ])("takes %s", (given, normalised) => {
    expect(checkBaseUrl(given).baseUrl).toBe(normalised);
  });

  test.each([
    "http://production.api.onvy.health",
    "http://localhost.example",
    "http://notlocalhost",
    "http://127.0.0.1.example",
    "http://x127.0.0.1.example",
    "http://128.0.0.1",
    "http://0.0.0.0",
    "http://10.0.0.1",
    "ftp://localhost",
    "ws://127.0.0.1",
    "https://user@host.example",
    "https://user:hunter2@host.example",
    "https://:hunter2@host.example",
    "https://host.example/?key=hunter2",
    "https://host.example/#hunter2",
    "",
    "/api",
    "production.api.onvy.health",
    "https://",
  ])("refuses %j, and does not repeat it", (url) => {
    expect(() => checkBaseUrl(url)).toThrow(
      new OnvyError(
        "`baseUrl` must be https (or http on this machine), with no user name, query or fragment.",
      ),
    );
  });
});

describe("fillPath", () => {
  test("fills in every parameter, each time it occurs", () => {
    expect(fillPath("/users/{user_id}/facts/{fact_id}", { user_id: "avery", fact_id: 7 })).toBe(
      "/users/avery/facts/7",
    );
    expect(fillPath("/users", {})).toBe("/users");
  });

  test.each([undefined, null, {}, ["a"], true, "", ".", ".."])(
    "refuses %j, which is not one segment",
    (user_id) => {
      expect(() => fillPath("/users/{user_id}/activities", { user_id })).toThrow(
        new OnvyError('The path parameter `user_id` must be a string, and not empty, "." or "..".'),
      );
    },
  );

  test("refuses a missing parameter, and takes names with dots", () => {
    expect(() => fillPath("/users/{user_id}", {})).toThrow(OnvyError);
    expect(fillPath("/users/{user_id}", { user_id: "..." })).toBe("/users/...");
    expect(fillPath("/users/{user_id}", { user_id: ".a" })).toBe("/users/.a");
  });

  test("keeps any id one segment: it never addresses another route, and comes back unchanged", () => {
    const tricky = fc.constantFrom(
      "/",
      "\\",
      "?",
      "#",
      "%",
      "%2e",
      "%2F",
      "..",
      ".",
      " ",
      "😀",
      "{fact_id}",
      ":",
      "@",
      "\n",
      "é",
      ";",
      "$&",
    );
    const id = fc
      .oneof(
        fc.string({ unit: "grapheme", minLength: 1 }),
        fc.array(tricky, { minLength: 1, maxLength: 6 }).map((s) => s.join("")),
      )
      .filter((value) => value !== "." && value !== "..");
    fc.assert(
      fc.property(id, id, (user_id, fact_id) => {
        const filled = fillPath("/users/{user_id}/facts/{fact_id}", { user_id, fact_id });
        const { origin, pathname, search, hash } = new URL(`https://api.example${filled}`);
        expect(origin + search + hash).toBe("https://api.example");
        expect(pathname).toBe(filled);
        expect(pathname.split("/").map(decodeURIComponent)).toEqual(["", "users", user_id, "facts", fact_id]);
      }),
      { numRuns: 1000 },
    );
  });
});
