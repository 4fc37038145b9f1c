import type { Credential } from "../../wire/caller.ts";
import { judge } from "../checks/answer.ts";
import { type Finding, finding, Unproved } from "../finding.ts";
import { planOf, type Step } from "../plan.ts";
import type { Session } from "../session.ts";

/** Every request that the contract shows gets the answer that the contract promises, with each credential at hand. */
export async function proveExamples(session: Session): Promise<void> {
  for (const step of planOf(session.contract)) {
    const { operation, name } = step;
    const given = session.credentialsFor(operation);
    if (given.length === 0)
      await session.prove(operation, name, async () => {
        throw new Unproved(`no credential for ${operation.security.map((each) => each.name).join(" or ")}`);
      });
    for (const each of given)
      await session.prove(operation, given.length > 1 ? `${name} with ${each.scheme.name}` : name, () =>
        prove(session, step, each),
      );
  }
}

async function prove(session: Session, step: Step, given: Credential): Promise<readonly Finding[]> {
  const { operation } = step;
  const { request, borrowed } = session.identifiers.prepare(step);
  const outcome = await session.send(operation, request, given);
  const { status } = outcome.exchange;
  if (status === 404 && borrowed)
    throw new Unproved(`the server knows no such ${borrowed}: set it in ONVY_CONTRACT_VALUES`);
  const { findings, value } = await judge(operation, request, outcome);
  return status < 300 && session.identifiers.learn(operation, request, value)
    ? [...findings, finding("response.body.id", "an id of its own", "the id of what was made before")]
    : findings;
}
