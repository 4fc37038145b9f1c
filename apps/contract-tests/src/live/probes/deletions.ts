import type { Operation } from "@onvy/contract/operations";
import { judge } from "../checks/answer.ts";
import type { Finding } from "../finding.ts";
import { itemOf, plainStep } from "../plan.ts";
import { type Credential, type Session, statusFindings } from "../session.ts";

/** What a DELETE takes away is gone for every operation that names it, and a second DELETE does no harm. */
export async function proveDeletions(session: Session): Promise<void> {
  for (const operation of session.contract.operations.filter(({ method }) => method === "DELETE"))
    for (const given of session.credentialsFor(operation))
      await session.prove(operation, `plain with ${given.scheme.name}`, () =>
        prove(session, operation, given),
      );
}

async function prove(
  session: Session,
  operation: Operation,
  given: Credential,
): Promise<readonly Finding[] | { readonly unproved: string }> {
  const step = plainStep(operation);
  const prepared = session.identifiers.prepare(step);
  if ("impossible" in prepared) return { unproved: prepared.impossible };
  const { request } = prepared;
  const others = session.contract.operations.filter(
    (other) => other.path === operation.path && other !== operation,
  );
  // Prepared while it is there: afterwards nothing has its id.
  const later = others.map((other) => ({ other, request: session.identifiers.prepare(plainStep(other)) }));
  const outcome = await session.send(operation, request, given);
  const { findings } = await judge(operation, request, outcome);
  // Whatever came of it, it may be gone: nothing else is to be tried on it.
  session.identifiers.learn(step, request, undefined);
  if (outcome.exchange.status >= 300) return findings;
  const found = [...findings];
  for (const { other, request } of later)
    if ("request" in request)
      await session.prove(other, `after DELETE with ${given.scheme.name}`, async () => {
        const { exchange } = await session.send(other, request.request, given);
        return statusFindings(exchange, (status) => [404, 410].includes(status), "404 or 410 after DELETE");
      });
  const again = await session.send(operation, request, given);
  const harmless = (status: number): boolean =>
    (status >= 200 && status < 300) || [404, 410].includes(status);
  found.push(...statusFindings(again.exchange, harmless, "204, 404 or 410 for a second DELETE"));
  return found;
}

/** Deletes whatever this run made and may delete. What is gone already is fine: it can be done again and again. */
export async function cleanUp(session: Session): Promise<void> {
  for (const operation of session.contract.operations.filter(({ method }) => method === "DELETE")) {
    const parameter = itemOf(operation.path)?.[1];
    const [given] = session.credentialsFor(operation);
    if (!parameter || !given) continue;
    for (let left = session.identifiers.remaining(parameter).length; left > 0; left--) {
      const step = plainStep(operation);
      const prepared = session.identifiers.prepare(step);
      if ("impossible" in prepared) break;
      const { exchange } = await session.send(operation, prepared.request, given);
      if (exchange.status < 200 || (exchange.status >= 300 && ![404, 410].includes(exchange.status))) break;
      session.identifiers.learn(step, prepared.request, undefined);
    }
  }
}
