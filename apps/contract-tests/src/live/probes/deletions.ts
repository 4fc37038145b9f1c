import type { Operation } from "@onvy/contract/operations";
import type { Credential } from "../../wire/caller.ts";
import { judge } from "../checks/answer.ts";
import { type Finding, Unproved } from "../finding.ts";
import { itemParameter } from "../plan.ts";
import { type Session, statusFindings } from "../session.ts";

const isGone = (status: number): boolean => status === 404 || status === 410;
const isDone = (status: number): boolean => (status >= 200 && status < 300) || isGone(status);

const deletionsIn = ({ contract }: Session): Operation[] =>
  contract.operations.filter(({ method }) => method === "DELETE");

/** What a DELETE takes away is gone for every operation that names it, and a second DELETE does no harm. */
export async function proveDeletions(session: Session): Promise<void> {
  for (const operation of deletionsIn(session))
    for (const given of session.credentialsFor(operation))
      await session.prove(operation, `plain with ${given.scheme.name}`, () =>
        prove(session, operation, given),
      );
}

async function prove(session: Session, operation: Operation, given: Credential): Promise<readonly Finding[]> {
  const { contract, identifiers } = session;
  const request = identifiers.plain(operation);
  // Prepared while it is there: afterwards nothing has its id.
  const later = contract.operations
    .filter((other) => other.path === operation.path && other !== operation)
    .map((other) => ({ other, request: identifiers.plain(other) }));
  const outcome = await session.send(operation, request, given);
  const { findings } = await judge(operation, request, outcome);
  // Whatever came of it, it may be gone: nothing else is to be tried on it.
  identifiers.learn(operation, request, undefined);
  if (outcome.exchange.status >= 300) return findings;
  for (const { other, request } of later)
    await session.prove(other, `after DELETE with ${given.scheme.name}`, async () => {
      const { exchange } = await session.send(other, request, given);
      return statusFindings(exchange, isGone, "404 or 410 after DELETE");
    });
  const again = await session.send(operation, request, given);
  return [...findings, ...statusFindings(again.exchange, isDone, "204, 404 or 410 for a second DELETE")];
}

/** Deletes whatever this run made and may delete. What is gone already is fine: it can be done again and again. */
export async function cleanUp(session: Session): Promise<void> {
  for (const operation of deletionsIn(session)) {
    const parameter = itemParameter(operation.path);
    const [given] = session.credentialsFor(operation);
    if (!parameter || !given) continue;
    try {
      for (let left = session.identifiers.remaining(parameter); left > 0; left--) {
        const request = session.identifiers.plain(operation);
        const { exchange } = await session.send(operation, request, given);
        if (!isDone(exchange.status)) break;
        session.identifiers.learn(operation, request, undefined);
      }
    } catch (error) {
      if (!(error instanceof Unproved)) throw error;
    }
  }
}
