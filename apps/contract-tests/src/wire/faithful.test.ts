import type { CallRequest, Operation, Scheme } from "@onvy/contract/operations";
import { expect, test } from "vitest";
import { expectFaithful } from "./faithful.ts";
import { exchangeWith } from "./outcome.ts";
import type { Exchange } from "./recorder.ts";

const scheme: Scheme = { name: "ApiKey", kind: "apiKey", header: "X-API-Key" };
const operation: Operation = {
  id: "rename",
  method: "PUT",
  path: "/things/{id}/name",
  tag: "",
  parameters: [],
  request: { mediaType: "application/json", schema: {}, examples: [], required: true },
  responses: [],
  security: [scheme],
};
const request: CallRequest = {
  path: { id: "a/b c" },
  query: { limit: 10, page: "+ %" },
  headers: { Prefer: "code=200" },
  body: { name: "Mira" },
};
const credential = ["X-API-Key", "contract-tests-key"] as const;
const type = ["content-type", "application/json"] as const;
const prefer = ["prefer", "code=200"] as const;
const right = exchangeWith({
  method: "PUT",
  target: "/things/a%2Fb%20c/name?limit=10&page=%2B%20%25",
  headers: [credential, type, prefer, ["user-agent", "node"]],
  body: Buffer.from('{"name":"Mira"}'),
});

const judge = (change: Partial<Exchange>) => () =>
  expectFaithful(operation, request, scheme, { ...right, ...change });

test("lets through what was asked, however the client spells it", () => {
  expect(judge({})).not.toThrow();
  expect(judge({ target: "/things/a%2fb%20c/name?page=%2B+%25&limit=10" })).not.toThrow();
  expect(judge({ body: Buffer.from('{ "name": "\\u004dira" }') })).not.toThrow();
});

test.each<[string, Partial<Exchange>]>([
  ["another method", { method: "POST" }],
  ["another path", { target: right.target.replace("name", "names") }],
  ["a path whose value splits it", { target: right.target.replace("%2F", "/") }],
  ["a character that no URL holds", { target: right.target.replace("%20c", "%20ç") }],
  ["another query value", { target: right.target.replace("10", "11") }],
  ["a query value that lacks", { target: "/things/a%2Fb%20c/name?limit=10" }],
  ["a query value that nobody asked for", { target: `${right.target}&more=1` }],
  ["a query value sent twice", { target: `${right.target}&limit=10` }],
  ["a header that lacks", { headers: [credential, type] }],
  ["a header of another value", { headers: [credential, type, ["prefer", "code=201"]] }],
  ["a header that nobody asked for", { headers: [...right.headers, ["x-more", "1"]] }],
  ["no credential", { headers: [type, prefer] }],
  ["another credential", { headers: [["x-api-key", "other"], type, prefer] }],
  ["the credential twice", { headers: [credential, ...right.headers] }],
  ["no content type", { headers: [credential, prefer] }],
  ["another content type", { headers: [credential, prefer, ["content-type", "text/plain"]] }],
  ["another body", { body: Buffer.from('{"name":"Mara"}') }],
  ["a body with more in it", { body: Buffer.from('{"name":"Mira","more":1}') }],
  ["no body", { body: Buffer.alloc(0) }],
])("refuses %s", (_, change) => {
  expect(judge(change)).toThrow();
});

test("refuses a body that nobody asked for", () => {
  const without = { ...request, body: undefined };
  const bare = { ...right, headers: [credential, prefer] };
  expect(() => expectFaithful(operation, without, scheme, bare)).toThrow();
  expect(() => expectFaithful(operation, without, scheme, { ...bare, body: Buffer.alloc(0) })).not.toThrow();
});
