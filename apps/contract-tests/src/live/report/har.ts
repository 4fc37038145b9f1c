import { isObject, type Json } from "@onvy/contract/json";
import { type Operation, responseFor } from "@onvy/contract/operations";
import type { Schema } from "@onvy/contract/schema";
import { jsonIn } from "../../wire/json.ts";
import type { Exchange } from "../../wire/recorder.ts";
import { decoded } from "../checks/transport.ts";
import type { LiveReport } from "../run.ts";
import type { Recorded } from "../session.ts";

/** Header fields whose values tell nothing of a person and open no door. All others keep their name only. */
const plainHeaders = [
  "accept",
  "accept-encoding",
  "allow",
  "cache-control",
  "connection",
  "content-encoding",
  "content-length",
  "content-type",
  "date",
  "retry-after",
  "transfer-encoding",
  "vary",
];

/** What travelled, as HAR 1.2: each value of a body, a query or a path is its type, and credentials are gone. */
export function harOf({ target, prefix }: LiveReport, recorded: readonly Recorded[]): object {
  return {
    log: {
      version: "1.2",
      creator: { name: "contract:live", version: "1" },
      entries: recorded.map(({ operation, exchange }) => entryOf(target, prefix, operation, exchange)),
    },
  };
}

function entryOf(target: string, prefix: string, operation: Operation, exchange: Exchange): object {
  const { method, status, headers, responseHeaders, body, responseBody, fault, started, took } = exchange;
  const [path = "", query] = exchange.target.split("?");
  const asked = [...new URLSearchParams(query).keys()];
  const search = asked.map((name) => `${name}=`).join("&");
  const bytes = decoded(exchange);
  const schema = responseFor(operation, status)?.body?.schema;
  const sent = contentOf(body, operation.request?.schema);
  const got = contentOf(Buffer.isBuffer(bytes) ? bytes : Buffer.alloc(0), schema);
  return {
    startedDateTime: new Date(started).toISOString(),
    time: took,
    request: {
      method,
      url: target.replace(/\/$/, "") + safePath(operation, path, prefix) + (search && `?${search}`),
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: headers.map(([name, value]) => field(name, value)),
      queryString: asked.map((name) => ({ name, value: "<removed>" })),
      ...(sent !== "" && { postData: { mimeType: "application/json", text: sent } }),
      headersSize: -1,
      bodySize: body.length,
    },
    response: {
      status,
      statusText: fault ?? "",
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: Object.entries(responseHeaders).map(([name, value]) => field(name, value)),
      content: { size: responseBody.length, mimeType: responseHeaders["content-type"] ?? "", text: got },
      redirectURL: "",
      headersSize: -1,
      bodySize: responseBody.length,
    },
    cache: {},
    timings: { send: 0, wait: took, receive: 0 },
  };
}

function field(name: string, value: string): { name: string; value: string } {
  return { name, value: plainHeaders.includes(name.toLowerCase()) ? value : "<removed>" };
}

/** The path with this run's own ids in it, and the parameter's name in place of every other. */
function safePath(operation: Operation, path: string, prefix: string): string {
  const given = path.split("/");
  return operation.path
    .split("/")
    .map((segment, index) => {
      const own = given[index];
      return segment.startsWith("{") && own?.startsWith(prefix) ? own : segment;
    })
    .join("/");
}

function contentOf(bytes: Buffer, schema: Schema | undefined): string {
  if (bytes.length === 0) return "";
  const value = jsonIn(bytes);
  if (value === undefined) return `<${bytes.length} bytes that are not JSON>`;
  return JSON.stringify(shapeOf(value, schema));
}

/** The value's shape: types for values, and only those names that the contract knows. */
function shapeOf(value: Json, schema: Schema | undefined): Json {
  if (value === null) return null;
  if (Array.isArray(value)) return value.map((member) => shapeOf(member, schema?.items));
  if (!isObject(value)) return `<${typeof value}>`;
  const branches = [schema, ...(schema?.anyOf ?? []), ...(schema?.oneOf ?? [])];
  return Object.fromEntries(
    Object.entries(value).map(([name, member], index) => {
      const declared = branches.map((branch) => branch?.properties?.[name]).find(Boolean);
      return [declared ? name : `<name ${index + 1}>`, shapeOf(member, declared)];
    }),
  );
}
