import type { Operation } from "@onvy/contract/operations";
import type { Exchange } from "../../wire/recorder.ts";
import { type Finding, finding, note, Unproved } from "../finding.ts";
import { type Session, statusFindings } from "../session.ts";

// OPTIONS is every browser's question before a request, and HEAD is GET without a body: neither wants declaring.
const candidates = ["GET", "POST", "PUT", "PATCH", "DELETE", "TRACE"];
const harmless = ["GET", "TRACE"];

/** A method that a path does not declare is refused (RFC 9110 section 15.5.6), and never done. */
export async function proveMethods(session: Session): Promise<void> {
  for (const [path, operations] of Map.groupBy(session.contract.operations, (each) => each.path)) {
    const [first] = operations;
    if (!first) continue;
    const declared = operations.map(({ method }) => method);
    for (const method of candidates.filter((each) => !declared.includes(each))) {
      const operation: Operation = { ...first, method, id: `${method} ${path}` };
      await session.prove(operation, "an undeclared method", () => prove(session, operation, declared));
    }
  }
}

async function prove(
  { identifiers, settings, credentialsFor, sendRaw }: Session,
  operation: Operation,
  declared: readonly string[],
): Promise<Finding[]> {
  const request = identifiers.plain(operation, true);
  const isHarmless = harmless.includes(operation.method);
  // A server that knows the method would change or delete what it finds: only what this run made is put at risk.
  if (!isHarmless && !identifiers.owns(request) && !settings.negative)
    throw new Unproved("it might change what this run did not make: set ONVY_CONTRACT_NEGATIVE=1");
  const [given] = credentialsFor(operation);
  if (!given) throw new Unproved("no credential");
  const noBody = isHarmless ? {} : { "Content-Length": "0" };
  return judgeMethod(await sendRaw(operation, request, given, noBody), declared);
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
    ? [finding("response.headers.allow", declared.join(", "), allowed.join(", ") || "nothing")]
    : [];
}
