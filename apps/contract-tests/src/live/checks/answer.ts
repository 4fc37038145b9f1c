import { isDeepStrictEqual } from "node:util";
import type { Json } from "@onvy/contract/json";
import { type CallRequest, type Operation, responseFor } from "@onvy/contract/operations";
import type { Outcome } from "../../wire/caller.ts";
import { type Finding, finding } from "../finding.ts";
import { bodyFindings, parsed } from "./body.ts";
import { echoFindings } from "./echo.ts";
import { contentTypeFindings, headerFindings } from "./headers.ts";
import { listFindings } from "./lists.ts";
import { decoded, promisedStatuses, transportFindings } from "./transport.ts";

/** What an answer holds, and how it differs from what the contract promises. */
export interface Judged {
  readonly findings: readonly Finding[];
  /** Its JSON; undefined where there is none. */
  readonly value?: Json;
}

/** Judges the answer to a request that the contract allows. */
export async function judge(operation: Operation, request: CallRequest, outcome: Outcome): Promise<Judged> {
  const { exchange } = outcome;
  const lost = transportFindings(operation, exchange);
  if (lost.length > 0) return { findings: lost };
  const declared = responseFor(operation, exchange.status);
  if (!declared || !/^2/.test(declared.key))
    return { findings: [finding("response.status", promisedStatuses(operation), String(exchange.status))] };
  const headers = headerFindings(declared, exchange.responseHeaders);
  const withBody = (promised: string, got: string): Judged => ({
    findings: [...headers, finding("response.body", promised, got)],
  });
  const bytes = decoded(exchange);
  if (!Buffer.isBuffer(bytes)) return { findings: [...headers, bytes] };
  if (operation.method === "HEAD") return { findings: headers };
  if (!declared.body) return bytes.length === 0 ? { findings: headers } : withBody("no body", "a body");
  const { mediaType } = declared.body;
  if (bytes.length === 0) return withBody(mediaType, "no body");
  const type = contentTypeFindings(mediaType, exchange.responseHeaders["content-type"]);
  if (type.some(({ promised }) => promised === mediaType)) return { findings: [...headers, ...type] };
  const body = parsed(bytes);
  if (!("value" in body)) return { findings: [...headers, ...type, body] };
  const { value } = body;
  const inBody = [
    ...(await bodyFindings(operation, exchange.status, value)),
    ...echoFindings(operation, request, exchange.status, value),
    ...listFindings(request, value),
  ];
  return { findings: unique([...headers, ...type, ...inBody, ...clientFindings(outcome, value)]), value };
}

/** What the built client made of an answer that is a success. */
function clientFindings({ data, error }: Outcome, value: Json): Finding[] {
  if (error) return [finding("client", "the answer's data", `an error of the client: ${error.name}`)];
  return isDeepStrictEqual(data, value) ? [] : [finding("client", "the answer's data", "something else")];
}

/** One finding a place, members of a list being one: what breaks the schema is no wrong echo besides. */
function unique(findings: readonly Finding[]): Finding[] {
  const first = (place: string): Finding | undefined => findings.find(({ location }) => location === place);
  return findings.filter((each) => first(each.location) === each);
}
