/** Prints what onvy.yaml holds, counted by grade. `pnpm --filter @onvy/contract stats` */
import documented from "@onvy/openapi/documented-examples.json" with { type: "json" };
import { readDocument } from "./document.ts";
import { evidenceIn, GRADES } from "./evidence.ts";
import { asObject, members } from "./json.ts";
import { operationsOf } from "./promises.ts";

const { root } = readDocument();
const components = asObject(root.components);
const named = new Set(operationsOf(root).map(([name]) => name));
const isWebhook = (name: string): boolean => name.startsWith("WEBHOOK ");
const rows = [...evidenceIn(root).values()];

const KINDS: Readonly<Record<string, (name: string, promise: string) => boolean>> = {
  Operations: (name) => named.has(name) && !isWebhook(name),
  Webhooks: (name) => named.has(name) && isWebhook(name),
  "Path and query parameters": (name) => / \?\w+$|^\{\w+\}$/.test(name),
  Responses: (name) => / ([1-5](\d\d|XX)|default)$/.test(name),
  Headers: (name) => / \w+(-\w+)+$/.test(name),
  "Security schemes": (name) => name.startsWith("security scheme "),
  Schemas: (name) => name in asObject(components.schemas),
  Properties: (name) => /^[A-Z]\w+(\[\])?\./.test(name),
  "Enums (of schemas and properties)": (name, promise) => !name.includes(" ") && promise.includes("one of "),
};

const counts = (of: readonly { readonly grade: string }[]): number[] =>
  [of, ...GRADES.map((grade) => of.filter((each) => each.grade === grade))].map(({ length }) => length);
const table = Object.entries(KINDS).map(([kind, matches]): (string | number)[] => {
  const found = rows.filter(({ name, promise }) => matches(name, promise));
  const partly = found.filter(({ exceptions }) => exceptions.some(({ grade }) => grade === "inferred"));
  return [kind, ...counts(found), partly.length];
});
table.push(
  ["Documented bodies (entries)", ...counts(Object.values(documented)), "-"],
  ["Named examples (our own)", members(components.examples).length, ...GRADES.map(() => "-"), "-"],
);

const columns = ["What", "All", ...GRADES.map((grade) => `\`${grade}\``), "of these with an inferred part"];
console.log(`| ${columns.join(" | ")} |`);
console.log(`|---${"|---:".repeat(columns.length - 1)}|`);
for (const line of table) console.log(`| ${line.join(" | ")} |`);
