import { isDeepStrictEqual } from "node:util";
import type { Json } from "@onvy/contract/json";
import { loadContract, type Operation, responseFor, successOf } from "@onvy/contract/operations";
import { violationsOf } from "@onvy/contract/validator";
import type { Count } from "./validators.ts";

/** How many operations are served as the contract says, and what is wrong with each other one. */
interface Served {
  readonly operations: Count;
  readonly faults: readonly string[];
}

async function judgeEach(faultOf: (operation: Operation) => Promise<string | undefined>): Promise<Served> {
  const { operations } = loadContract();
  const faults: string[] = [];
  for (const operation of operations) {
    const fault = await faultOf(operation);
    if (fault !== undefined) faults.push(`${operation.id}: ${fault}`);
  }
  return { operations: { taken: operations.length - faults.length, all: operations.length }, faults };
}

/** A mock that another tool made of the contract: it answers a request, or has no answer. */
export type Mock = (request: Request) => Promise<Response | undefined>;

/** Each operation of a mock has to be answered with a success that the contract declares. */
export function judgeMock(mock: Mock): Promise<Served> {
  return judgeEach(async (operation) => {
    const example = operation.request?.examples[0]?.value;
    const request = new Request(`https://production.api.onvy.health${filledPath(operation)}`, {
      method: operation.method,
      headers: {
        "X-API-Key": "key",
        Authorization: operation.security[0]?.kind === "basic" ? "Basic aWQ6c2VjcmV0" : "Bearer token",
        "Content-Type": "application/json",
      },
      ...(example === undefined ? {} : { body: JSON.stringify(example) }),
    });
    const answer = await mock(request);
    if (answer === undefined) return "no answer";
    const success = successOf(operation);
    const text = await answer.text();
    if (responseFor(operation, answer.status) !== success)
      return `answers ${answer.status} ${text.slice(0, 60)}, not ${success?.key}`;
    if (success?.body === undefined) return text === "" ? undefined : `answers a body to ${answer.status}`;
    const [violation] = violationsOf(success.body.schema, parsed(text));
    return violation && `answers a body in which ${violation.message}`;
  });
}

/** The path of an operation with the examples of its parameters. */
function filledPath({ path, parameters }: Operation): string {
  const examples = new Map(parameters.map(({ in: place, name, examples }) => [`${place} ${name}`, examples]));
  return path.replace(/\{(\w+)\}/g, (_, name) =>
    encodeURIComponent(String(examples.get(`path ${name}`)?.[0]?.value)),
  );
}

/** What is used of a Postman collection: its folders, and the requests in them. */
interface Item {
  readonly item?: readonly Item[];
  readonly request?: {
    readonly method: string;
    readonly url: { readonly path: readonly string[] };
    readonly body?: { readonly raw?: string };
  };
  readonly response?: readonly { readonly code: number; readonly body?: string }[];
}

/** A Postman collection has to have each operation, with a body of the contract's and an answer that it declares. */
export function judgeCollection(collection: Item): Promise<Served> {
  const requests = leavesOf(collection);
  return judgeEach(async (operation) => {
    const path = operation.path.slice(1).replace(/\{(\w+)\}/g, ":$1");
    const found = requests.find(
      ({ request }) => request?.method === operation.method && request.url.path.join("/") === path,
    );
    if (found === undefined) return "not in the collection";
    const examples = operation.request?.examples ?? [];
    const body = parsed(found.request?.body?.raw);
    if (examples.length > 0 && !examples.some(({ value }) => isDeepStrictEqual(value, body)))
      return "its body is none of the contract's examples";
    const success = successOf(operation);
    const answer = found.response?.find(({ code }) => code === success?.status);
    if (answer === undefined) return `no answer with ${success?.key}`;
    const [violation] = success?.body ? violationsOf(success.body.schema, parsed(answer.body)) : [];
    return violation && `an answer in which ${violation.message}`;
  });
}

function leavesOf(item: Item): Item[] {
  return item.item === undefined ? [item] : item.item.flatMap(leavesOf);
}

function parsed(text: string | undefined): Json {
  return JSON.parse(text || "null");
}
