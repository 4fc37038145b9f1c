import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Check } from "../check.ts";
import { succeed } from "../execute.ts";
import type { Cell } from "../judge.ts";
import type { Tarball } from "../pack.ts";
import { installFixture, writeFiles } from "../project.ts";
import { compilerProject } from "./compiler.ts";

/** What the language service answered at the marks of `editor.ts`. */
interface Answers {
  paths: string[];
  fields: string[];
  query: string[];
  options: string[];
  field: string;
  /** At the arguments of a call. */
  params: string;
  body: string;
  patch: string;
  definition: string[];
}

/** Without it, an editor would take the next folder's above. */
const tsconfig = JSON.stringify({ compilerOptions: { module: "nodenext", strict: true, types: [] } });

async function ask(id: string, tarball: Tarball): Promise<{ folder: string; answers: Answers }> {
  const folder = await compilerProject(id, tarball, "editor.ts", "editor.mts");
  await writeFiles(folder, { "tsconfig.json": tsconfig });
  const script = join(await installFixture("types"), "editor.mjs");
  const output = await succeed(["node", script, join(folder, "editor.mts")], { cwd: folder });
  return { folder, answers: JSON.parse(output) };
}

const compare = (seen: readonly string[], wanted: readonly string[]): Cell => {
  const missing = wanted.filter((name) => !seen.includes(name));
  const extra = seen.filter((name) => !wanted.includes(name));
  if (missing.length + extra.length === 0) return { kept: true };
  return {
    broken: [
      ...missing.map((name) => `${name} is missing`),
      ...extra.map((name) => `${name} is too much`),
    ].join(", "),
  };
};

const editorCheck = (
  id: string,
  column: string,
  judge: (answers: Answers, folder: string) => Cell | Promise<Cell>,
): Check => ({
  id: `editor-${id}`,
  group: "editor",
  name: "TypeScript 5.9's language service",
  column,
  async run(tarball) {
    const { folder, answers } = await ask(`editor-${id}`, tarball);
    return judge(answers, folder);
  },
});

/** A body that may also be a stream would be completed with these first. */
const streamMembers = ["cancel", "getReader", "locked", "pipeThrough", "pipeTo", "tee", "values"];

/** What an editor shows while a call is written. */
export const editorChecks: Check[] = [
  editorCheck("paths", "paths are completed", ({ paths }) =>
    paths.includes('"/users/{user_id}/nutrition/meals"')
      ? { kept: true }
      : { broken: `it offers ${paths.slice(0, 5).join(", ") || "nothing"}` },
  ),
  editorCheck("fields", "a body offers its fields and nothing else", ({ fields }) => {
    const stray = fields.filter((name) => streamMembers.includes(name));
    if (fields.length > 0 && stray.length === 0 && fields.includes("tz_offset")) return { kept: true };
    return { broken: `it offers ${fields.join(", ") || "nothing"}` };
  }),
  editorCheck("query", "a query offers its parameters", ({ query }) => compare(query, ["page", "limit"])),
  editorCheck("hover", "a field shows its description", ({ field }) =>
    /UTC|seconds|offset from/i.test(field) ? { kept: true } : { broken: `it shows ${field}` },
  ),
  editorCheck("summary", "the arguments of a call show what the operation is for", (answers) => {
    const wanted = { params: "Get a user", body: "Create a new user", patch: "Update a fact" } as const;
    const names = Object.keys(wanted) as (keyof typeof wanted)[];
    const wrong = names.filter((name) => !answers[name].includes(wanted[name]));
    if (wrong.length === 0) return { kept: true };
    return { broken: wrong.map((name) => `${name} shows ${answers[name]}`).join(", ") };
  }),
  editorCheck("sources", "go-to-definition leads to the sources", ({ definition }, folder) => {
    const [file = "nothing"] = definition;
    const isSource = /\/@onvy\/client\/src\/.*\.ts$/.test(file) && existsSync(join(folder, file));
    return isSource ? { kept: true } : { broken: `it leads to ${file}` };
  }),
];
