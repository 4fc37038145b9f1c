import { loadContract, responseFor, successOf } from "@onvy/contract/operations";
import { violationsOf } from "@onvy/contract/validator";
import { fillPath } from "./path.ts";

/** A mock that another tool made of the contract: it answers a request, or has no answer. */
export type Serve = (request: Request) => Promise<Response | undefined>;

/** How many operations a mock answers with a success that the contract declares, and what the others got. */
export async function callAll(
  serve: Serve,
): Promise<{ readonly taken: number; readonly all: number; readonly faults: readonly string[] }> {
  const { operations } = loadContract();
  const faults: string[] = [];
  for (const operation of operations) {
    const example = operation.request?.examples[0]?.value;
    const request = new Request(`https://production.api.onvy.health${fillPath(operation)}`, {
      method: operation.method,
      headers: {
        "X-API-Key": "key",
        Authorization: `${operation.security[0]?.kind === "basic" ? "Basic aWQ6c2VjcmV0" : "Bearer token"}`,
        "Content-Type": "application/json",
      },
      ...(example === undefined ? {} : { body: JSON.stringify(example) }),
    });
    const answer = await serve(request);
    const fault = answer === undefined ? "no answer" : await faultOf(operation, answer);
    if (fault !== undefined) faults.push(`${operation.id}: ${fault}`);
  }
  return { taken: operations.length - faults.length, all: operations.length, faults };
}

async function faultOf(
  operation: Parameters<typeof successOf>[0],
  answer: Response,
): Promise<string | undefined> {
  const success = successOf(operation);
  const declared = responseFor(operation, answer.status);
  const text = await answer.text();
  if (declared !== success) return `answers ${answer.status} ${text.slice(0, 60)}, not ${success?.key}`;
  if (success?.body === undefined) return text === "" ? undefined : `answers a body to ${answer.status}`;
  const [violation] = violationsOf(success.body.schema, JSON.parse(text || "null"));
  return violation && `answers a body in which ${violation.message}`;
}
