import type { Json } from "@onvy/contract/json";
import type { Operation } from "@onvy/contract/operations";
import { sampleOf } from "../../generate/arbitrary.ts";
import { describeRule, rulesOf } from "../../generate/rules.ts";
import { plainStep } from "../plan.ts";
import { type Session, statusFindings } from "../session.ts";
import { learnFrom } from "./examples.ts";

/** Every rule of every request body, broken alone, is refused, and nothing falls over. Only behind a flag: a server
 * that lets one through keeps what was sent. */
export async function proveNegatives(session: Session): Promise<void> {
  if (!session.settings.negative) return;
  for (const operation of session.contract.operations) {
    const [given] = session.credentialsFor(operation);
    if (!operation.request || !given) continue;
    for (const { name, body } of brokenBodies(operation))
      await session.prove(operation, `a body that breaks ${name}`, async () => {
        const step = plainStep(operation);
        const prepared = session.identifiers.prepare(step, true);
        if ("impossible" in prepared) return { unproved: prepared.impossible };
        const request = { ...prepared.request, body };
        const { exchange } = await session.send(operation, request, given);
        learnFrom(session, step, request, exchange);
        return statusFindings(exchange, (status) => status >= 400 && status < 500, "a refusal (4XX)");
      });
  }
}

function brokenBodies({ request }: Operation): { name: string; body: Json }[] {
  if (!request) return [];
  return rulesOf(request.schema, sampleOf(request.schema)).flatMap((rule) => {
    const body = rule.refused();
    return body === undefined || body === null ? [] : [{ name: describeRule(rule), body }];
  });
}
