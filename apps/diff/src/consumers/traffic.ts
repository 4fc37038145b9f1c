import { createOnvyClient, type OnvyResult } from "@onvy/client";
import type { Json } from "@onvy/contract/json";
import { type Contract, type Operation, responseFor, title } from "@onvy/contract/operations";
import { violationsOf } from "@onvy/contract/validator";
import { startMock } from "@onvy/mock/prism";
import type { Broken } from "./compile.ts";

type Send = (path: string, init: object) => Promise<OnvyResult<unknown>>;

/**
 * Sends every example body of the base to the mock of now, through the client of now, and holds the answers against the
 * base. Returns how many calls were made, and which broke.
 */
export async function brokenCalls(base: Contract): Promise<{ calls: number; broken: Broken[] }> {
  await using mock = await startMock();
  const broken: Broken[] = [];
  let calls = 0;
  for (const operation of base.operations)
    for (const { name, value } of operation.request?.examples ?? [{ name: "no body", value: undefined }]) {
      calls++;
      const reason = await reasonOf(operation, value, mock.url);
      if (reason) broken.push({ who: `calls ${title(operation)}: ${name}`, reason });
    }
  return { calls, broken };
}

async function reasonOf(
  operation: Operation,
  body: Json | undefined,
  baseUrl: string,
): Promise<string | undefined> {
  const answers: Response[] = [];
  const recording: typeof fetch = async (url, init) => {
    const answer = await fetch(url, init);
    answers.push(answer.clone());
    return answer;
  };
  const credential = operation.security[0]?.kind === "bearer" ? { accessToken: "diff" } : { apiKey: "diff" };
  const client = createOnvyClient({ ...credential, baseUrl, fetch: recording, maxRetries: 0 });
  // The operation is known only now, so no type can be asked of it.
  const send = (client as unknown as Record<string, Send>)[operation.method];
  if (!send) return `the client has no method ${operation.method}`;
  const basic = operation.security[0]?.kind === "basic";
  const params = { path: valuesOf(operation, "path"), query: valuesOf(operation, "query") };
  const headers = { ...valuesOf(operation, "header"), ...(basic && { Authorization: "Basic dGVzdDp0ZXN0" }) };
  const { error } = await send(operation.path, { params, headers, ...(body !== undefined && { body }) });
  const answer = answers.at(-1);
  if (error) return `${error.message}${violationIn(answer)}`;
  const text = (await answer?.text()) ?? "";
  const declared = responseFor(operation, answer?.status ?? 0)?.body;
  if (!declared || text === "") return undefined;
  const [violation] = violationsOf(declared.schema, JSON.parse(text) as Json); // what was parsed as JSON is JSON
  return violation && `the answer breaks the base: ${violation.message}`;
}

/** Prism says in a header what it minds. */
function violationIn(answer: Response | undefined): string {
  const text = answer?.headers.get("sl-violations");
  const [first] = text ? (JSON.parse(text) as { message?: string }[]) : []; // Prism's documented shape
  return first?.message ? `: ${first.message}` : "";
}

/** An example of each required parameter. */
function valuesOf({ parameters }: Operation, where: string): Record<string, string> {
  const required = parameters.filter((parameter) => parameter.in === where && parameter.required);
  return Object.fromEntries(
    required.map(({ name, examples }) => [name, String(examples[0]?.value ?? "diff")]),
  );
}
