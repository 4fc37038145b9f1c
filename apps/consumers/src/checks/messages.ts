import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Check } from "../check.ts";
import { makeProject } from "../project.ts";
import { type Compiler, compile, type Diagnostic, installed, program, programs, usual } from "./compiler.ts";

/** Reads the programs of `wrong.ts`: `// wrong: name: words its error has to hold`, and the lines up to the next one. */
export function readWrong(text: string) {
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
  { from, to }: { from: number; to: number },
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
  const messagesFile = join(programs, `messages/${compiler}.json`);
  return {
    id,
    group: "messages",
    name: `TypeScript ${compiler}`,
    column: "each mistake is refused with the committed message",
    async run(tarball) {
      const source = await program("wrong.ts");
      const folder = await makeProject(id, tarball, { "wrong.mts": source }, "types");
      const options = { ...usual, module: "nodenext" };
      const found = await compile(installed(compiler), folder, ["wrong.mts"], options);
      const all = readWrong(source).map((wrong) => ({ ...wrong, seen: seenIn(source, wrong, found) }));
      if (process.env.CONSUMERS_WRITE === "1") {
        // What the compiler says now is what it shall say; the diff is reviewed.
        const said = Object.fromEntries(all.map(({ name, seen }) => [name, seen[0]]));
        await writeFile(messagesFile, `${JSON.stringify(said, null, 2)}\n`);
      }
      const messages = JSON.parse(await readFile(messagesFile, "utf8"));
      const problems = all.flatMap(({ name, words, seen }) => {
        const problem = messageProblem(words, seen, messages[name]);
        return problem === undefined ? [] : [`${name}: ${problem}`];
      });
      const outside = found.length - all.flatMap(({ seen }) => seen).length;
      if (outside !== 0) problems.push(`${outside} errors outside of the wrong programs`);
      return problems.join("; ");
    },
  };
}

/** The oldest compiler, the last one in JavaScript of each line, and the native one. */
export const messageChecks: Check[] = (["5.0", "5.9", "7"] as const).map(messageCheck);
