import { randomBytes } from "node:crypto";
import { type Operation, responseFor, type Scheme } from "@onvy/contract/operations";
import { plainStep } from "../plan.ts";
import { type Session, statusFindings } from "../session.ts";
import { learnFrom } from "./examples.ts";

/** What stands where a credential should: a header's value, or no header at all. */
interface Wrong {
  readonly name: string;
  readonly scheme: Scheme;
  readonly value: string | undefined;
}

/** Nothing that any server would accept. */
const invalid = randomBytes(16).toString("hex");

function wrongFor({ security }: Operation): Wrong[] {
  const [first] = security;
  if (!first) return [];
  return [
    { name: "without a credential", scheme: first, value: undefined },
    ...security.flatMap((scheme) => [
      { name: `with an empty ${scheme.name}`, scheme, value: scheme.kind === "bearer" ? "Bearer" : "" },
      { name: `with an invalid ${scheme.name}`, scheme, value: invalidFor(scheme) },
    ]),
    {
      name: "with another scheme",
      scheme: { ...first, header: "Authorization" },
      value: `Digest ${invalid}`,
    },
  ];
}

function invalidFor({ kind }: Scheme): string {
  if (kind === "apiKey") return invalid;
  return kind === "bearer" ? `Bearer ${invalid}` : `Basic ${Buffer.from(`${invalid}:x`).toString("base64")}`;
}

/** Every operation refuses every wrong credential, with exactly the status that the contract declares for it. */
export async function proveRefusals(session: Session): Promise<void> {
  for (const operation of session.contract.operations) {
    const promised = responseFor(operation, 401)?.key;
    if (promised === undefined) continue;
    for (const { name, scheme, value } of wrongFor(operation))
      await session.prove(operation, name, async () => {
        const step = plainStep(operation);
        const prepared = session.identifiers.prepare(step, true);
        if ("impossible" in prepared) return { unproved: prepared.impossible };
        const { request } = prepared;
        const { exchange } = await session.send(operation, request, { scheme, credential: "x" }, (made) => {
          const headers = new Headers(made.headers);
          for (const { header } of operation.security) headers.delete(header);
          if (value !== undefined) headers.set(scheme.header, value);
          return new Request(made, { headers });
        });
        learnFrom(session, step, request, exchange);
        // Where only `default` covers 401, any refusal of the client's doing keeps the contract.
        return promised === "default"
          ? statusFindings(exchange, (status) => status >= 400 && status < 500, "4XX")
          : statusFindings(exchange, (status) => status === 401, "401");
      });
  }
}
