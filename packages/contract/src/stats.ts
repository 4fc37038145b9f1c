/** Prints what onvy.yaml holds, counted by grade. `pnpm --filter @onvy/contract stats` */
import documented from "@onvy/openapi/documented-examples.json" with { type: "json" };
import { readDocument } from "./document.ts";
import { evidenceIn, GRADES } from "./evidence.ts";
import { asObject } from "./json.ts";
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

const table: (readonly (string | number)[])[] = Object.entries(KINDS).map(([kind, matches]) => {
  const found = rows.filter(({ name, promise }) => matches(name, promise));
  const partly = found.filter(({ exceptions }) => exceptions.some(({ grade }) => grade === "inferred"));
  return [
    kind,
    found.length,
    ...GRADES.map((grade) => found.filter((row) => row.grade === grade).length),
    partly.length,
  ];
});
const bodies = Object.values(documented);
table.push(
  [
    "Documented bodies (entries)",
    bodies.length,
    ...GRADES.map((grade) => bodies.filter((body) => body.grade === grade).length),
    "-",
  ],
  [
    "Named examples (our own)",
    Object.keys(asObject(components.examples)).length,
    ...GRADES.map(() => "-"),
    "-",
  ],
);

const columns = ["What", "All", ...GRADES.map((grade) => `\`${grade}\``), "of these with an inferred part"];
console.log(`| ${columns.join(" | ")} |`);
console.log(`|---${"|---:".repeat(columns.length - 1)}|`);
for (const line of table) console.log(`| ${line.join(" | ")} |`);
