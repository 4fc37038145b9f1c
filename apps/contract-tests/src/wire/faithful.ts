import type { Json } from "@onvy/contract/json";
import type { CallRequest, Operation, Scheme } from "@onvy/contract/operations";
import { expect } from "vitest";
import { credentialFor, filledPath } from "./caller.ts";
import { type Exchange, fieldsOf } from "./recorder.ts";

/** Fields that HTTP, fetch or the client add to every request, whatever the contract says. */
const ofHttp = ["host", "connection", "content-length", "content-type"];
const ofFetch = ["accept", "accept-language", "accept-encoding", "sec-fetch-mode", "user-agent"];

/** What reached the wire is what was asked, and nothing besides: Prism does not check undeclared parts, so this does. */
export function expectFaithful(
  operation: Operation,
  request: CallRequest,
  scheme: Scheme | undefined,
  exchange: Exchange,
): void {
  expect(exchange.method).toBe(operation.method);
  const [path = "", query = ""] = exchange.target.split("?");
  // RFC 3986: unreserved characters, percent-encoded octets and sub-delimiters only.
  expect(exchange.target).toMatch(/^[\w\-.~%!$&'()*+,;=:@/?]+$/);
  const segments = (of: string): string[] => of.split("/").map(decodeURIComponent);
  expect(segments(path)).toEqual(segments(filledPath(operation, request)));
  expect([...new URLSearchParams(query)].sort()).toEqual(
    Object.entries(request.query ?? {})
      .map(([name, value]) => [name, String(value)])
      .sort(),
  );
  expect(ownFields(exchange, scheme)).toEqual(
    Object.entries(request.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  );
  if (scheme) expect(fieldsOf(exchange, scheme.header)).toEqual([credentialFor(scheme).credential]);
  if (request.body === undefined) {
    expect(exchange.body.length).toBe(0);
    return;
  }
  expect(fieldsOf(exchange, "content-type")).toEqual([operation.request?.mediaType]);
  expect(JSON.parse(exchange.body.toString()) as Json).toEqual(request.body);
}

function ownFields(exchange: Exchange, scheme: Scheme | undefined): (readonly [string, string])[] {
  return exchange.headers
    .map(([name, value]) => [name.toLowerCase(), value] as const)
    .filter(([name]) => ![...ofHttp, ...ofFetch, scheme?.header.toLowerCase()].includes(name));
}
