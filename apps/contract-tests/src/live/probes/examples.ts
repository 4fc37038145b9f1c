import type { CallRequest } from "@onvy/contract/operations";
import { judge } from "../checks/answer.ts";
import { parsed } from "../checks/body.ts";
import { decoded } from "../checks/transport.ts";
import { type Finding, finding } from "../finding.ts";
import type { Step } from "../plan.ts";
import type { Credential, Session } from "../session.ts";

/** Every request that the contract shows gets the answer that the contract promises, with each credential at hand. */
export async function proveExamples(session: Session, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    const given = session.credentialsFor(step.operation);
    if (given.length === 0)
      await session.prove(step.operation, step.name, async () => ({
        unproved: `no credential for ${step.operation.security.map(({ name }) => name).join(" or ")}`,
      }));
    for (const each of given)
      await session.prove(step.operation, callName(step, each, given), () => prove(session, step, each));
  }
}

/** How a call is named: by its scheme too, where there is a choice. */
export function callName(step: Step, { scheme }: Credential, given: readonly Credential[]): string {
  return given.length > 1 ? `${step.name} with ${scheme.name}` : step.name;
}

async function prove(
  session: Session,
  step: Step,
  given: Credential,
): Promise<readonly Finding[] | { readonly unproved: string }> {
  const { operation } = step;
  const prepared = session.identifiers.prepare(step);
  if ("impossible" in prepared) return { unproved: prepared.impossible };
  const { request, borrowed } = prepared;
  const outcome = await session.send(operation, request, given);
  if (outcome.exchange.status === 404 && borrowed)
    return { unproved: `the server knows no such ${borrowed}: set it in ONVY_CONTRACT_VALUES` };
  const { findings, value } = await judge(operation, request, outcome);
  if (outcome.exchange.status >= 300) return findings;
  const learned = session.identifiers.learn(step, request, value);
  return learned.repeated ? [...findings, ...sameIdAgain()] : findings;
}

function sameIdAgain(): Finding[] {
  return [finding("response.body.id", "an id of its own", "the id of what was made before")];
}

/** Remembers what a call made that should have been refused, so that it is cleaned up. */
export function learnFrom(
  session: Session,
  step: Step,
  request: CallRequest,
  exchange: Parameters<typeof decoded>[0],
): void {
  if (exchange.status >= 300 || exchange.status < 200) return;
  const bytes = decoded(exchange);
  const body = Buffer.isBuffer(bytes) ? parsed(bytes) : undefined;
  session.identifiers.learn(step, request, body && "value" in body ? body.value : undefined);
}
