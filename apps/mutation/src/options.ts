import { parseArgs } from "node:util";
import { type Killer, killers } from "./verdict.ts";

export interface Options {
  readonly jobs: number;
  /** Seconds. */
  readonly budget: number;
  readonly sample: number | undefined;
  readonly seed: number | undefined;
  readonly without: readonly Killer[];
  readonly all: boolean;
  readonly trusted: boolean;
  readonly fresh: boolean;
  readonly only: string | undefined;
  readonly list: boolean;
  readonly help: boolean;
}

export const usage = `pnpm contract:mutate: change openapi/onvy.yaml in every mechanical way and see who notices.

  --jobs N          mutants tried at the same time (2)
  --budget SECONDS  stop after this time; what is not decided is "not run" (a day)
  --sample N        only N mutants, chosen by the seed
  --seed S          the choice (from the contract's text)
  --only TEXT       only mutants whose id contains TEXT
  --without KILLER  do not ask this one: examples, evidence, types or behaviour; can be given again
  --all-killers     ask everyone, not only until the first has noticed (slow)
  --trusted         the suite is known to pass on the contract itself; do not prove it first
  --fresh           forget the verdicts of earlier runs over the same files
  --list            print the mutants' ids and stop
`;

const shortNames: Readonly<Record<string, Killer>> = {
  examples: "documented examples",
  evidence: "evidence table",
  types: "type tests",
  behaviour: "behaviour",
};

/** Reads the command line. Throws an Error that says what is wrong with it. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: args.filter((arg) => arg !== "--"),
    options: {
      jobs: { type: "string", default: "2" },
      budget: { type: "string", default: "86400" },
      sample: { type: "string" },
      seed: { type: "string" },
      only: { type: "string" },
      without: { type: "string", multiple: true, default: [] },
      "all-killers": { type: "boolean", default: false },
      trusted: { type: "boolean", default: false },
      fresh: { type: "boolean", default: false },
      list: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  return {
    jobs: atLeast(1, "--jobs", values.jobs),
    budget: atLeast(1, "--budget", values.budget),
    sample: values.sample === undefined ? undefined : atLeast(1, "--sample", values.sample),
    seed: values.seed === undefined ? undefined : atLeast(0, "--seed", values.seed),
    only: values.only,
    without: values.without.map(killerNamed),
    all: values["all-killers"],
    trusted: values.trusted,
    fresh: values.fresh,
    list: values.list,
    help: values.help,
  };
}

function atLeast(least: number, name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least)
    throw new Error(`${name} takes a whole number of at least ${least}, not ${text}.`);
  return value;
}

function killerNamed(name: string): Killer {
  const killer = shortNames[name] ?? killers.find((each) => each === name);
  if (!killer) throw new Error(`--without takes ${Object.keys(shortNames).join(", ")}, not ${name}.`);
  return killer;
}
