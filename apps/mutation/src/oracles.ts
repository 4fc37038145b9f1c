import { isDeepStrictEqual } from "node:util";
import { type DocumentedExample, loadDocumented, operationOf, webhookOf } from "@onvy/contract/documented";
import { type Json, type JsonObject, pointer } from "@onvy/contract/json";
import { type Contract, contractOf } from "@onvy/contract/operations";
import type { Schema } from "@onvy/contract/schema";
import { forget, violationsOf } from "@onvy/contract/validator";
import { operationsOf } from "@onvy/openapi/contract.ts";
import { expandRows, readEvidence } from "@onvy/openapi/evidence.ts";
import { promisesOf } from "@onvy/openapi/promises.ts";
import { undeclared } from "@onvy/openapi/validator.ts";
import { documentedExceptions } from "../documented-exceptions.ts";
import type { Node } from "./sites.ts";

/** Checks of a contract that need no sandbox: what each says against it, in one line. */
export interface Oracles {
  "documented examples"(contract: Node): string | undefined;
  "evidence table"(contract: Node): string | undefined;
}

/** What openapi's evidence.test.ts, its documented-examples.test.ts and documented.test.ts check without a mock, over any contract. */
export function loadOracles(original: Node): Oracles {
  return { "documented examples": documentedOracle(original), "evidence table": evidenceOracle() };
}

function evidenceOracle(): (contract: Node) => string | undefined {
  const rows = readEvidence();
  return (root) => {
    try {
      return firstDifference(root as unknown as Promising, rows); // as readContract takes it on trust
    } catch (error) {
      return `it cannot be read: ${error instanceof Error ? error.message : error}`;
    }
  };
}

type Promising = Parameters<typeof promisesOf>[0];
/** The same schemas; each package types the keywords that it reads. */
type Declaring = Parameters<typeof undeclared>[1][number];

function firstDifference(contract: Promising, rows: ReturnType<typeof readEvidence>): string | undefined {
  const names = operationsOf(contract).map(({ name }) => name);
  const evidence = expandRows(
    rows,
    names.filter((name) => !name.startsWith("WEBHOOK ")),
  );
  const promises = promisesOf(contract);
  for (const [name, promise] of promises) {
    const row = evidence.get(name);
    if (row?.promise !== promise)
      return `${name}: ${row ? `EVIDENCE.md:${row.line} says ${row.promise}` : "no row"}, the contract ${promise}`;
  }
  const stale = [...evidence.keys()].find((name) => !promises.has(name));
  return stale && `${stale}: a row in EVIDENCE.md, nothing in the contract`;
}

function documentedOracle(original: Node): (contract: Node) => string | undefined {
  const examples = loadDocumented();
  const sound = read(original);
  if (!sound) throw new Error("openapi/onvy.yaml itself cannot be read.");
  const soundBodies = new Map(examples.map((example) => [example, bodiesOf(example, sound)]));
  return (root) => {
    const contract = read(root);
    if (!contract) return undefined; // the suite will not start on it
    for (const example of examples) {
      const bodies = bodiesOf(example, contract);
      if (typeof bodies === "string") return bodies;
      for (const each of bodies) {
        const [stranger] = undeclared(root as unknown as Promising, [each.schema as Declaring], each.body);
        if (stranger) return `${example.name} ${each.side}: ${stranger}`;
        const before = soundBodies.get(example);
        const same = Array.isArray(before) ? before.find(({ side }) => side === each.side) : undefined;
        if (same && isDeepStrictEqual(same.schema, each.schema)) continue; // the original conforms
        const complaint = breach(example, each);
        forget(each.schema);
        if (complaint) return complaint;
      }
    }
    return undefined;
  };
}

function read(root: Node): Contract | undefined {
  try {
    return contractOf({ root: root as JsonObject, locate: () => "" });
  } catch {
    return undefined;
  }
}

interface DocumentedBody {
  readonly side: "request" | "response";
  readonly body: Json;
  readonly schema: Schema;
}

/** The documented bodies with the schemas that the contract has for them, or what it does not have. */
function bodiesOf(example: DocumentedExample, contract: Contract): DocumentedBody[] | string {
  const { name, request, response } = example;
  const webhook = webhookOf(contract, example);
  const operation = webhook?.operation ?? operationOf(contract, example);
  if (!operation) return `${name}: not in the contract`;
  const bodies: DocumentedBody[] = [];
  if (request !== null)
    bodies.push({ side: "request", body: request, schema: operation.request?.schema ?? {} });
  if (response === null || webhook) return bodies;
  const success = operation.responses.find(({ status }) => status < 300)?.body;
  if (!success) return `${name}: no response is modelled`;
  return [...bodies, { side: "response", body: response, schema: success.schema }];
}

/** The first rule that a documented body breaks, or no longer breaks although an exception says so. */
function breach({ name }: DocumentedExample, { side, schema, body }: DocumentedBody): string | undefined {
  const excepted = documentedExceptions
    .filter((each) => each.example === name && each.side === side)
    .flatMap(({ breaks }) => breaks);
  const broken = violations(schema, body);
  const strange = broken.find((each) => !excepted.includes(each));
  if (strange) return `${name} ${side}: breaks ${strange}`;
  const missing = excepted.find((each) => !broken.includes(each));
  return missing && `${name} ${side}: no longer breaks ${missing}`;
}

function violations(schema: Schema, body: Json): string[] {
  try {
    return violationsOf(schema, body).map(({ path, keyword }) => `${pointer(path)} ${keyword}`);
  } catch {
    return ["the schema cannot be compiled"];
  }
}
