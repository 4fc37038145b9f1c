import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { contractFile } from "@onvy/contract/document";
import type { Case } from "./bodies.ts";
import { folderOf, generate, typeMistakes } from "./fixture.ts";
import { judgeCollection, judgeMock, type Mock } from "./operations.ts";
import { type Count, countBoth, judge } from "./validators.ts";

/** What a reader made of the contract: a row of the table. */
export interface Row {
  readonly reader: string;
  /** Mistakes of the type check; undefined where no types are generated. */
  readonly types?: readonly string[];
  readonly documented?: Count;
  readonly examples?: Count;
  /** Operations that a mock or a collection serves as the contract says; for a linter, what it found. */
  readonly operations?: Count;
  /** Bodies for which the reader generates nothing. */
  readonly absent?: readonly string[];
  readonly faults: readonly string[];
}

type Reader = (name: string, cases: readonly Case[]) => Promise<Omit<Row, "reader">>;

/** A generator of zod schemas in this file: its types are checked, and each body is put to its schema. */
const validating =
  (file: string): Reader =>
  async (name, cases) => {
    const out = await generate(name);
    const types = await typeMistakes(name, out);
    const exports = await import(pathToFileURL(join(out, file)).href);
    return { types, ...judge(cases, { ...exports, ...endpointsOf(exports) }) };
  };

/** A mock: each operation is called. */
const serving: Reader = async (name) => {
  const { serve }: { serve(file: string): Promise<Mock> } = await import(
    pathToFileURL(join(folderOf(name), "serve.mjs")).href
  );
  return judgeMock(await serve(contractFile));
};

/** What a reader writes as JSON. */
const generated = async (name: string, file: string) =>
  JSON.parse(await readFile(join(await generate(name), file), "utf8"));

/** The readers that users bring, each by the name of its fixture. */
export const readers: Readonly<Record<string, Reader>> = {
  "hey-api": validating("zod.gen.ts"),
  "orval-7": validating("zod.ts"),
  "orval-8": validating("zod.ts"),
  kubb: validating("index.ts"),
  "openapi-zod-client": validating("client.ts"),
  "swagger-typescript-api": typing,
  postman: async (name) => judgeCollection(await generated(name, "collection.json")),
  msw: serving,
  scalar: serving,
  spectral: async (name) => {
    const found: { code: string; path: string[]; message: string }[] = await generated(name, "found.json");
    return { faults: found.map(({ code, path, message }) => `${path.join(".")}: ${code} ${message}`) };
  },
};

/** Runs one reader. */
export async function runReader(name: string, cases: readonly Case[]): Promise<Row> {
  const reader = readers[name];
  if (reader === undefined)
    throw new Error(`There is no reader ${name}: ${Object.keys(readers).join(", ")}.`);
  return { reader: name, ...(await reader(name, cases)) };
}

/** What is used of the client that openapi-zod-client generates. */
interface ZodClient {
  readonly schemas?: object;
  readonly api?: { readonly api?: readonly Endpoint[] };
}
interface Endpoint {
  readonly alias: string;
  readonly response: unknown;
  readonly parameters?: readonly { readonly type: string; readonly schema: unknown }[];
}

/** The validators that such a client keeps, under the names of their operations. */
function endpointsOf({ api, schemas }: ZodClient): object {
  const named = api?.api?.flatMap(({ alias, response, parameters = [] }) => [
    [`${alias}Response`, response],
    ...parameters.filter(({ type }) => type === "Body").map(({ schema }) => [`${alias}Body`, schema]),
  ]);
  return { ...schemas, ...Object.fromEntries(named ?? []) };
}

/** A generator of types alone: each body is written as a constant of its type. */
async function typing(name: string, cases: readonly Case[]): ReturnType<Reader> {
  const out = await generate(name);
  const types = await typeMistakes(name, out);
  const named = cases.filter(({ place }) => place.schema !== undefined);
  const lines = named.map(
    ({ place, value }, index) => `export const body${index}: api.${place.schema} = ${JSON.stringify(value)};`,
  );
  await writeFile(join(out, "bodies.ts"), `import type * as api from "./api";\n${lines.join("\n")}\n`);
  const mistakes = await typeMistakes(name, out);
  const wrong = new Map(
    mistakes.flatMap((line) => {
      const [, number] = /bodies\.ts\((\d+),/.exec(line) ?? [];
      return number === undefined ? [] : [[Number(number) - 2, line]];
    }),
  );
  return {
    types,
    ...countBoth(
      named,
      named.filter((_, index) => !wrong.has(index)),
    ),
    faults: [...wrong].map(([index, line]) => `${named[index]?.name}: ${line.slice(line.indexOf("error"))}`),
  };
}
