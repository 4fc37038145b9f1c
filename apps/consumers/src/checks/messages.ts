import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Check } from "../check.ts";
import type { Cell } from "../judge.ts";
import { type Compiler, compile, compilerProject, type Diagnostic } from "./compiler.ts";

const folder = join(import.meta.dirname, "../../fixtures/types/programs");
const messagesFile = (compiler: Compiler) => join(folder, `messages/${compiler}.json`);

/** One program of `wrong.ts`: its lines, and the words that its error has to hold. */
export interface Wrong {
  name: string;
  words: string[];
  from: number;
  to: number;
}

/** Reads `// wrong: name: word, word` and the lines up to the next one. */
export function readWrong(text: string): Wrong[] {
  const lines = text.split("\n");
  const starts = lines.flatMap((line, i) => (line.startsWith("// wrong: ") ? [i] : []));
  return starts.map((start, i) => {
    const [, name = "", words = ""] = /^\/\/ wrong: ([^:]+): (.+)$/.exec(lines[start] ?? "") ?? [];
    return { name, words: words.split(", "), from: start + 2, to: starts[i + 1] ?? lines.length };
  });
}

/** What a person sees of each error in some lines: the underlined name, and the text. */
export function seenIn(
  source: string,
  { from, to }: Pick<Wrong, "from" | "to">,
  found: Diagnostic[],
): string[] {
  const lines = source.split("\n");
  return found
    .filter(({ line }) => line >= from && line <= to)
    .map(({ line, column, code, message }) => {
      const underlined = /^[\w$]+|^"[^"]*"/.exec((lines[line - 1] ?? "").slice(column - 1))?.[0] ?? "";
      return `${underlined}: ${code} ${message}`;
    });
}

/** Says what is wrong with what a compiler told of one wrong program; undefined if nothing is. */
export function messageProblem(
  words: string[],
  seen: string[],
  committed: string | undefined,
): string | undefined {
  const [text = ""] = seen;
  if (seen.length !== 1) return `it has ${seen.length} errors instead of one`;
  const missing = words.filter((word) => !text.includes(word));
  if (missing.length > 0) return `its message does not say ${missing.join(", ")}: ${text}`;
  return text === committed ? undefined : `its message is now: ${text}`;
}

function messageCheck(compiler: Compiler): Check {
  const id = `messages-${compiler}`;
  return {
    id,
    group: "messages",
    name: `TypeScript ${compiler}`,
    column: "each mistake is refused with the committed message",
    async run(tarball): Promise<Cell> {
      const project = await compilerProject(id, tarball, "wrong.ts", "wrong.mts");
      const compilerOptions = {
        module: "nodenext",
        target: "es2022",
        lib: ["es2022", "dom"],
        types: [],
        skipLibCheck: true,
        strict: true,
        noEmit: true,
      };
      const found = await compile(compiler, project, "wrong", { compilerOptions, files: ["wrong.mts"] });
      const source = await readFile(join(folder, "wrong.ts"), "utf8");
      const all = readWrong(source).map((wrong) => ({ ...wrong, seen: seenIn(source, wrong, found) }));
      if (process.env.CONSUMERS_WRITE === "1") {
        // What the compiler says now is what it shall say; the diff is reviewed.
        const said = Object.fromEntries(all.map(({ name, seen }) => [name, seen[0]]));
        await writeFile(messagesFile(compiler), `${JSON.stringify(said, null, 2)}\n`);
      }
      const messages = JSON.parse(await readFile(messagesFile(compiler), "utf8"));
      const problems = all.flatMap(({ name, words, seen }) => {
        const problem = messageProblem(words, seen, messages[name]);
        return problem === undefined ? [] : [`${name}: ${problem}`];
      });
      const told = all.reduce((sum, { seen }) => sum + seen.length, 0);
      if (told !== found.length) problems.push(`${found.length - told} errors outside of the wrong programs`);
      return problems.length === 0 ? { kept: true } : { broken: problems.join("; ") };
    },
  };
}

/** The oldest compiler, the last one in JavaScript of each line, and the native one. */
export const messageChecks: Check[] = (["5.0", "5.9", "7"] as const).map(messageCheck);
