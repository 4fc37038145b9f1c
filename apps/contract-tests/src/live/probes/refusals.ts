import { randomBytes } from "node:crypto";
import type { Json } from "@onvy/contract/json";
import { type Operation, responseFor, type Scheme } from "@onvy/contract/operations";
import { sampleOf } from "../../generate/arbitrary.ts";
import { describeRule, rulesOf } from "../../generate/rules.ts";
import type { Credential, Tamper } from "../../wire/caller.ts";
import { jsonIn } from "../../wire/json.ts";
import type { Exchange } from "../../wire/recorder.ts";
import { decoded } from "../checks/transport.ts";
import { type Session, statusFindings } from "../session.ts";

const isRefusal = (status: number): boolean => status >= 400 && status < 500;

/** Sends what a server should refuse. What it makes all the same is remembered, so that it is cleaned up. */
async function sendWrong(
  session: Session,
  operation: Operation,
  given: Credential,
  { body, tamper }: { readonly body?: Json; readonly tamper?: Tamper },
): Promise<Exchange> {
  const plain = session.identifiers.plain(operation, true);
  const request = { ...plain, ...(body !== undefined && { body }) };
  const { exchange } = await session.send(operation, request, given, tamper);
  const bytes = decoded(exchange);
  if (exchange.status >= 200 && exchange.status < 300)
    session.identifiers.learn(operation, request, Buffer.isBuffer(bytes) ? jsonIn(bytes) : undefined);
  return exchange;
}

/** Nothing that any server would accept. */
const invalid = randomBytes(16).toString("hex");
const invalidFor: Readonly<Record<Scheme["kind"], string>> = {
  apiKey: invalid,
  bearer: `Bearer ${invalid}`,
  basic: `Basic ${Buffer.from(`${invalid}:x`).toString("base64")}`,
};

/** What may stand where a credential should: a header and its value, or no header at all. */
function wrongFor({ security }: Operation): [name: string, header: string, value: string | undefined][] {
  return [
    ["without a credential", "", undefined],
    ...security.flatMap(
      ({ name, kind, header }): ReturnType<typeof wrongFor> => [
        [`with an empty ${name}`, header, kind === "bearer" ? "Bearer" : ""],
        [`with an invalid ${name}`, header, invalidFor[kind]],
      ],
    ),
    ["with another scheme", "Authorization", `Digest ${invalid}`],
  ];
}

/** Every operation refuses every wrong credential, with exactly the status that the contract declares for it. */
export async function proveRefusals(session: Session): Promise<void> {
  for (const operation of session.contract.operations) {
    const promised = responseFor(operation, 401)?.key;
    const [scheme] = operation.security;
    if (promised === undefined || !scheme) continue;
    for (const [name, header, value] of wrongFor(operation))
      await session.prove(operation, name, async () => {
        const tamper: Tamper = (made) => {
          const headers = new Headers(made.headers);
          for (const each of operation.security) headers.delete(each.header);
          if (value !== undefined) headers.set(header, value);
          return new Request(made, { headers });
        };
        const exchange = await sendWrong(session, operation, { scheme, credential: "x" }, { tamper });
        // Where only `default` covers 401, any refusal of the client's doing keeps the contract.
        return promised === "default"
          ? statusFindings(exchange, isRefusal, "4XX")
          : statusFindings(exchange, (status) => status === 401, "401");
      });
  }
}

/** Every rule of every request body, broken alone, is refused, and nothing falls over. Only behind a flag: a server
 * that lets one through keeps what was sent. */
export async function proveNegatives(session: Session): Promise<void> {
  if (!session.settings.negative) return;
  for (const operation of session.contract.operations) {
    const [given] = session.credentialsFor(operation);
    if (!operation.request || !given) continue;
    const { schema } = operation.request;
    for (const rule of rulesOf(schema, sampleOf(schema))) {
      const body = rule.refused();
      if (body === undefined || body === null) continue;
      await session.prove(operation, `a body that breaks ${describeRule(rule)}`, async () =>
        statusFindings(await sendWrong(session, operation, given, { body }), isRefusal, "a refusal (4XX)"),
      );
    }
  }
}
