/** What Stryker reports of it. */
export interface Report {
  files: Record<string, { source: string; mutants: Mutant[] }>;
}
interface Mutant {
  status: string;
  replacement: string;
  /** Both from 1. */
  location: Record<"start" | "end", { line: number; column: number }>;
}

/** Mutants that behave as the original does, and why: `src/retry.ts: "" -> "Stryker was here!"`. */
export type Reasons = Record<string, string>;

/** Percent of what is not explained that has to be killed. */
export const FLOOR = 99;

/** Counts, names the survivors that nobody has explained, and the explanations that explain nothing any more. */
export function judge({ files }: Report, reasons: Reasons): { lines: string[]; isEnough: boolean } {
  const named = Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.map((mutant) => ({ status: mutant.status, name: nameOf(file, source, mutant) })),
  );
  const alive = named.filter(({ status }) => ["Survived", "NoCoverage"].includes(status));
  const dead = named.filter(({ status }) => ["Killed", "Timeout"].includes(status));
  const open = alive.filter(({ name }) => !(name in reasons));
  const score = (100 * dead.length) / (dead.length + open.length);
  const idle = Object.keys(reasons).filter((name) => !alive.some((mutant) => mutant.name === name));
  return {
    lines: [
      ...open.map(({ name }) => `survived: ${name}`),
      ...idle.map((name) => `explained in survivors.json, and killed or gone: ${name}`),
      `${dead.length} killed, ${alive.length - open.length} survivors explained, ${open.length} not: ` +
        `${score.toFixed(2)} % of what is not explained, at least ${FLOOR} % wanted`,
    ],
    isEnough: score >= FLOOR,
  };
}

/** By its text, since lines move. */
function nameOf(file: string, source: string, { location: { start, end }, replacement }: Mutant): string {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  lines[lines.length - 1] = (lines.at(-1) ?? "").slice(0, end.column - 1);
  lines[0] = (lines[0] ?? "").slice(start.column - 1);
  const tidy = (text: string) => text.replace(/\s+/g, " ").trim();
  return `${file}: ${tidy(lines.join("\n"))} -> ${tidy(replacement)}`;
}
