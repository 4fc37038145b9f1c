import type { Exchange } from "../../wire/recorder.ts";
import { type Finding, finding } from "../finding.ts";
import { type Session, statusFindings } from "../session.ts";

/** An answer to HEAD has no body (RFC 9110 section 9.3.2), which only the bytes on the wire tell. */
export async function proveHeads(session: Session): Promise<void> {
  for (const operation of session.contract.operations.filter(({ method }) => method === "HEAD")) {
    const [given] = session.credentialsFor(operation);
    if (!given) continue;
    await session.prove(operation, "as bytes", async () => {
      const request = session.identifiers.plain(operation, true);
      return judgeHead(await session.sendRaw(operation, request, given));
    });
  }
}

/** No byte may follow the header. */
export function judgeHead(exchange: Exchange): Finding[] {
  const { responseBody } = exchange;
  const broken = statusFindings(exchange, () => true, "");
  if (broken.length > 0 || responseBody.length === 0) return broken;
  return [finding("response.body", "no body", `${responseBody.length} bytes`)];
}
