import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkBaseUrl, fillPath } from "./address.ts";

describe("checkBaseUrl", () => {
  test.each([
    ["https://production.api.onvy.health", "https://production.api.onvy.health/"],
    ["https://gateway.example/onvy/", "https://gateway.example/onvy/"],
    ["http://localhost:8080", "http://localhost:8080/"],
    ["http://127.0.0.1:4010", "http://127.0.0.1:4010/"],
    ["http://127.1", "http://127.0.0.1/"],
    ["http://127.200.3.4", "http://127.200.3.4/"],
    ["http://[::1]:4010", "http://[::1]:4010/"],
  ])("takes %s", (given, normalised) => {
    expect(checkBaseUrl(given)).toBe(normalised);
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
  ])("refuses %s, where the credential could be read", (url) => {
    expect(() => checkBaseUrl(url)).toThrow(
      "`baseUrl` must be https: the credential would be readable on its way.",
    );
  });

  test.each([
    "https://user@host.example",
    "https://user:hunter2@host.example",
    "https://:hunter2@host.example",
    "https://host.example/?key=hunter2",
    "https://host.example/#hunter2",
  ])("refuses %s, and does not repeat it", (url) => {
    expect(() => checkBaseUrl(url)).toThrow(
      "`baseUrl` may hold a host and a path only: no user name, query or fragment.",
    );
  });

  test.each(["", "/api", "production.api.onvy.health", "https://"])("refuses %j, which is no URL", (url) => {
    expect(() => checkBaseUrl(url)).toThrow("`baseUrl` is not an absolute URL.");
  });
});

describe("fillPath", () => {
  test("fills in every parameter, each time it occurs", () => {
    expect(fillPath("/users/{user_id}/facts/{fact_id}", { user_id: "avery", fact_id: 7 })).toBe(
      "/users/avery/facts/7",
    );
    expect(fillPath("/users", undefined)).toBe("/users");
  });

  test.each([undefined, {}, { user_id: undefined }, { user_id: null }, { user_id: {} }, { user_id: ["a"] }])(
    "refuses %j, in which the parameter is missing",
    (values) => {
      expect(() => fillPath("/users/{user_id}", values)).toThrow("The path parameter `user_id` is missing.");
    },
  );

  test.each(["", ".", ".."])("refuses %j, which is not one segment", (user_id) => {
    expect(() => fillPath("/users/{user_id}/meals", { user_id })).toThrow(
      'The path parameter `user_id` is empty, "." or "..", which cannot be one path segment.',
    );
  });

  test("refuses a path that would extend the host name", () => {
    expect(() => fillPath("@evil.example/users", undefined)).toThrow("A path begins with a slash.");
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
