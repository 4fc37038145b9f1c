import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Check } from "../check.ts";
import { succeed } from "../execute.ts";
import type { Tarball } from "../pack.ts";
import { makeProject } from "../project.ts";
import { program } from "./compiler.ts";

/** What an editor's server answered at the marks of `editor.ts`. */
interface Answers {
  /** Names that complete what is there. */
  paths: string[];
  fields: string[];
  query: string[];
  /** What is shown of a field. */
  field: string;
  /** At the arguments of a call. */
  params: string;
  body: string;
  patch: string;
  /** Files. */
  definition: string[];
}

/** Without it, an editor would take the next folder's above. */
const tsconfig = JSON.stringify({
  compilerOptions: { module: "nodenext", target: "es2022", strict: true, types: [] },
});

async function ask(tarball: Tarball): Promise<{ folder: string; answers: Answers }> {
  const files = { "editor.mts": await program("editor.ts"), "tsconfig.json": tsconfig };
  const folder = await makeProject("editor", tarball, files, "types");
  const output = await succeed(["node", "../../editor.mjs", "editor.mts"], { cwd: folder });
  return { folder, answers: JSON.parse(output) };
}

/** One editor for all. */
let asked: ReturnType<typeof ask> | undefined;

/** `judge` says what is wrong. */
const editorCheck = (
  id: string,
  column: string,
  judge: (answers: Answers, folder: string) => string | false,
): Check => ({
  id: `editor-${id}`,
  group: "editor",
  name: "TypeScript 5.9's language service",
  column,
  async run(tarball) {
    asked ??= ask(tarball);
    const { folder, answers } = await asked;
    return judge(answers, folder) || undefined;
  },
});

/** A body that may also be a stream would be completed with these first. */
const streamMembers = ["cancel", "getReader", "locked", "pipeThrough", "pipeTo", "tee", "values"];

/** What an editor shows while a call is written. */
export const editorChecks: Check[] = [
  editorCheck(
    "paths",
    "paths are completed",
    ({ paths }) =>
      !paths.includes('"/users/{user_id}/nutrition/meals"') &&
      `it offers ${paths.slice(0, 5).join(", ") || "nothing"}`,
  ),
  editorCheck("fields", "a body offers its fields and nothing else", ({ fields }) => {
    const isStray = fields.some((name) => streamMembers.includes(name));
    return (isStray || !fields.includes("tz_offset")) && `it offers ${fields.join(", ") || "nothing"}`;
  }),
  editorCheck("query", "a query offers its parameters", ({ query }) => {
    const [seen, wanted] = [new Set(query), new Set(["page", "limit"])];
    const missing = [...wanted.difference(seen)].map((name) => `${name} is missing`);
    const extra = [...seen.difference(wanted)].map((name) => `${name} is too much`);
    return [...missing, ...extra].join(", ");
  }),
  editorCheck(
    "hover",
    "a field shows its description",
    ({ field }) => !/UTC|seconds|offset from/i.test(field) && `it shows ${field}`,
  ),
  editorCheck("summary", "the arguments of a call show what the operation is for", (answers) => {
    const wanted = { params: "Get a user", body: "Create a new user", patch: "Update a fact" } as const;
    const names = Object.keys(wanted) as (keyof typeof wanted)[];
    const wrong = names.filter((name) => !answers[name].includes(wanted[name]));
    return wrong.map((name) => `${name} shows ${answers[name]}`).join(", ");
  }),
  editorCheck("sources", "go-to-definition leads to the sources", ({ definition }, folder) => {
    const [file = "nothing"] = definition;
    const isSource = /\/@onvy\/client\/src\/.*\.ts$/.test(file) && existsSync(join(folder, file));
    return !isSource && `it leads to ${file}`;
  }),
];
