import type { Row } from "./readers.ts";
import type { Count } from "./validators.ts";

const preface = `# The contract through other readers

Written by \`pnpm readers\`: what each tool makes of \`openapi/onvy.yaml\`. Types are checked by TypeScript 5.9 in strict mode. A body is taken when the
generated validator accepts it, loses none of its fields, and refuses it with a field of another type. Mocks and collections are asked for every operation.
`;

/** The rows as Markdown: reader × types clean × bodies taken. */
export function renderTable(rows: readonly Row[]): string {
  const count = (each: Count | undefined): string => (each === undefined ? "–" : `${each.taken}/${each.all}`);
  const lines = rows.map(({ reader, types, documented, examples, operations, absent, faults }) => {
    const clean = types === undefined ? "–" : types.length === 0 ? "clean" : `${types.length} mistakes`;
    return `| ${reader} | ${clean} | ${count(documented)} | ${count(examples)} | ${count(operations)} | ${absent?.length ?? "–"} | ${faults.length} |`;
  });
  const reasons = rows.flatMap(({ reader, types = [], faults }) =>
    [...types, ...faults].map((fault) => `- ${reader}: ${fault}`),
  );
  const lacking = rows.flatMap(({ reader, absent = [] }) =>
    absent.length === 0 ? [] : [`- ${reader} generates no validator for ${absent.join(", ")}`],
  );
  return [
    preface,
    "| Reader | Types | Documented bodies | Examples | Operations | Not generated | Faults |",
    "| --- | --- | ---: | ---: | ---: | ---: | ---: |",
    ...lines,
    "",
    ...lacking,
    ...reasons,
    "",
  ].join("\n");
}
