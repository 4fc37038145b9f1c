import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { contractFile } from "@onvy/contract/document";
import type { Case } from "./bodies.ts";
import { judgeCollection } from "./collection.ts";
import { generate, load, typeMistakes } from "./fixture.ts";
import { callAll, type Serve } from "./servers.ts";
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

type Reader = (cases: readonly Case[]) => Promise<Omit<Row, "reader">>;

/** The readers that users bring, each by the name of its fixture. */
export const readers: Readonly<Record<string, Reader>> = {
  "hey-api": (cases) => validating("hey-api", "zod.gen.ts", cases),
  "orval-7": (cases) => validating("orval-7", "zod.ts", cases),
  "orval-8": (cases) => validating("orval-8", "zod.ts", cases),
  kubb: (cases) => validating("kubb", "index.ts", cases),
  "openapi-zod-client": (cases) => validating("openapi-zod-client", "client.ts", cases),
  "swagger-typescript-api": typing,
  postman: async () => {
    const { out } = await generate("postman");
    const { taken, all, faults } = judgeCollection(
      JSON.parse(await readFile(new URL("collection.json", out), "utf8")),
    );
    return { operations: { taken, all }, faults };
  },
  msw: () => serving("msw"),
  scalar: () => serving("scalar"),
  spectral: async () => {
    const { out } = await generate("spectral");
    const found: { code: string; path: string[]; message: string }[] = JSON.parse(
      await readFile(new URL("found.json", out), "utf8"),
    );
    return { faults: found.map(({ code, path, message }) => `${path.join(".")}: ${code} ${message}`) };
  },
};

/** Runs one reader. */
export async function runReader(name: string, cases: readonly Case[]): Promise<Row> {
  const reader = readers[name];
  if (reader === undefined)
    throw new Error(`There is no reader ${name}: ${Object.keys(readers).join(", ")}.`);
  return { reader: name, ...(await reader(cases)) };
}

/** A generator of zod schemas: its types are checked, and each body is put to its schema. */
async function validating(name: string, file: string, cases: readonly Case[]): Promise<Omit<Row, "reader">> {
  const fixture = await generate(name);
  const types = await typeMistakes(fixture);
  const exports = await load(fixture.out, file);
  return { types, ...judge(cases, { ...exports, ...endpointsOf(exports) }) };
}

/** The validators that openapi-zod-client keeps in its client, under the names of their operations. */
function endpointsOf({ api, schemas }: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const endpoints = (
    api as
      | {
          api?: readonly {
            alias: string;
            response: unknown;
            parameters?: readonly { type: string; schema: unknown }[];
          }[];
        }
      | undefined
  )?.api;
  const named = endpoints?.flatMap(({ alias, response, parameters }) => [
    [`${alias}Response`, response],
    ...(parameters ?? []).filter(({ type }) => type === "Body").map(({ schema }) => [`${alias}Body`, schema]),
  ]);
  return { ...(schemas as object | undefined), ...Object.fromEntries(named ?? []) };
}

/** A generator of types alone: each body is written as a constant of its type. */
async function typing(cases: readonly Case[]): Promise<Omit<Row, "reader">> {
  const fixture = await generate("swagger-typescript-api");
  const types = await typeMistakes(fixture);
  const named = cases.filter(({ place }) => place.schema !== undefined);
  const lines = named.map(
    ({ place, value }, index) => `export const body${index}: api.${place.schema} = ${JSON.stringify(value)};`,
  );
  const file = new URL("bodies.ts", fixture.out);
  await writeFile(file, `import type * as api from "./api";\n${lines.join("\n")}\n`);
  const mistakes = await typeMistakes(fixture, [fileURLToPath(file)]);
  const wrong = new Map(
    mistakes.flatMap((line) =>
      /bodies\.ts\((\d+),/.exec(line)
        ? [[Number(/bodies\.ts\((\d+),/.exec(line)?.[1]) - 2, line] as const]
        : [],
    ),
  );
  const taken = named.filter((_, index) => !wrong.has(index));
  return {
    types,
    ...countBoth(named, taken),
    faults: [...wrong].map(([index, line]) => `${named[index]?.name}: ${line.slice(line.indexOf("error"))}`),
  };
}

/** A mock: each operation is called. */
async function serving(name: string): Promise<Omit<Row, "reader">> {
  const { serve } = await load(new URL(`../fixtures/${name}/`, import.meta.url), "serve.mjs");
  const answer = await (serve as (file: string) => Promise<Serve>)(contractFile);
  const { taken, all, faults } = await callAll(answer);
  return { operations: { taken, all }, faults };
}
