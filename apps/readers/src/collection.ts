import { isDeepStrictEqual } from "node:util";
import type { Json } from "@onvy/contract/json";
import { loadContract, successOf } from "@onvy/contract/operations";
import { violationsOf } from "@onvy/contract/validator";

interface Item {
  readonly name: string;
  readonly item?: readonly Item[];
  readonly request?: {
    readonly method: string;
    readonly url: { readonly path: readonly string[] };
    readonly body?: { readonly raw?: string };
  };
  readonly response?: readonly { readonly code: number; readonly body?: string }[];
}

/** How many operations a Postman collection has with a body of the contract's and an answer that it declares. */
export function judgeCollection(collection: Item): {
  readonly taken: number;
  readonly all: number;
  readonly faults: readonly string[];
} {
  const requests = leavesOf(collection);
  const { operations } = loadContract();
  const faults = operations.flatMap((operation) => {
    const path = operation.path.slice(1).replace(/\{(\w+)\}/g, ":$1");
    const found = requests.find(
      ({ request }) => request?.method === operation.method && request.url.path.join("/") === path,
    );
    if (found === undefined) return [`${operation.id}: not in the collection`];
    const examples = operation.request?.examples.map(({ value }) => value) ?? [];
    const body = found.request?.body?.raw;
    if (examples.length > 0 && !examples.some((example) => isDeepStrictEqual(example, parsed(body))))
      return [`${operation.id}: its body is none of the contract's examples`];
    const success = successOf(operation);
    const answer = found.response?.find(({ code }) => code === success?.status);
    if (answer === undefined) return [`${operation.id}: no answer with ${success?.key}`];
    const [violation] = success?.body ? violationsOf(success.body.schema, parsed(answer.body)) : [];
    return violation ? [`${operation.id}: an answer in which ${violation.message}`] : [];
  });
  return { taken: operations.length - faults.length, all: operations.length, faults };
}

function leavesOf(item: Item): Item[] {
  return item.item === undefined ? [item] : item.item.flatMap(leavesOf);
}

function parsed(text: string | undefined): Json {
  return JSON.parse(text || "null") as Json; // JSON.parse gives JSON
}
