import type { Operation } from "@onvy/contract/operations";
import type { Exchange } from "../../wire/recorder.ts";
import { type Finding, finding, note } from "../finding.ts";
import { plainStep } from "../plan.ts";
import { type Session, statusFindings } from "../session.ts";

// OPTIONS is every browser's question before a request, and HEAD is GET without a body: neither wants declaring.
const candidates = ["GET", "POST", "PUT", "PATCH", "DELETE", "TRACE"];
const harmless = ["GET", "TRACE"];

/** A method that a path does not declare is refused (RFC 9110 section 15.5.6), and never done. */
export async function proveMethods(session: Session): Promise<void> {
  const byPath = Map.groupBy(session.contract.operations, ({ path }) => path);
  for (const [path, operations] of byPath) {
    const [first] = operations;
    if (!first) continue;
    const declared = operations.map(({ method }) => method);
    for (const method of candidates.filter((each) => !declared.includes(each))) {
      const operation: Operation = { ...first, method, id: `${method} ${path}` };
      await session.prove(operation, "an undeclared method", () => prove(session, first, method, declared));
    }
  }
}

async function prove(
  session: Session,
  operation: Operation,
  method: string,
  declared: readonly string[],
): Promise<readonly Finding[] | { readonly unproved: string }> {
  const prepared = session.identifiers.prepare(plainStep(operation), true);
  if ("impossible" in prepared) return { unproved: prepared.impossible };
  const { request } = prepared;
  // A server that knows the method would change or delete what it finds: only what this run made is put at risk.
  if (!harmless.includes(method) && !session.identifiers.owns(request) && !session.settings.negative)
    return { unproved: "it might change what this run did not make: set ONVY_CONTRACT_NEGATIVE=1" };
  const [given] = session.credentialsFor(operation);
  if (!given) return { unproved: "no credential" };
  const headers = {
    [given.scheme.header]: given.credential,
    ...(harmless.includes(method) ? {} : { "Content-Length": "0" }),
  };
  const exchange = await session.sendRaw(operation, request, method, headers);
  return judgeMethod(exchange, declared);
}

/** 405 with `Allow` is right; another refusal is worth a note; doing it, or falling over, is a breach. */
export function judgeMethod(exchange: Exchange, declared: readonly string[]): Finding[] {
  const { status, responseHeaders } = exchange;
  const broken = statusFindings(exchange, (code) => (code >= 400 && code < 500) || code === 501, "405");
  if (broken.length > 0) return broken;
  if (status !== 405) return [note("response.status", "405", String(status))];
  if (responseHeaders.allow === undefined)
    return [finding("response.headers.allow", "required with 405", "missing")];
  const allowed = responseHeaders.allow.split(",").map((each) => each.trim().toUpperCase());
  const missing = declared.filter((each) => !allowed.includes(each));
  return missing.length > 0
    ? [finding("response.headers.allow", `${declared.join(", ")}`, allowed.join(", ") || "nothing")]
    : [];
}
