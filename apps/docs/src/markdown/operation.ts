/** An operation's page as Markdown, for people who copy it and for language models. */

import type { BodyPage, OperationPage, Reference } from "../model/reference.ts";
import { textOf } from "../model/type-text.ts";
import type { Proof } from "../proof.ts";
import { curlSample } from "../samples/curl.ts";
import { sampleCall } from "../samples/sample.ts";
import { typescriptSample } from "../samples/typescript.ts";
import { code, fenced, fieldList, gradeOf } from "./fields.ts";

const places = { path: "Path parameters", query: "Query parameters", header: "Headers" } as const;

export function operationMarkdown(
  reference: Reference,
  operation: OperationPage,
  proof: Proof | undefined,
): string {
  const call = sampleCall(operation);
  const parts = [
    `# ${operation.title}`,
    `${code(operation.webhook ? "POST to your own URL" : operation.name)}, operationId ${code(operation.id)} ${gradeOf(operation.fact)}`,
    operation.description,
    "## Credentials",
    operation.credentials.length === 0
      ? "None. The signature in the headers tells where a delivery comes from."
      : operation.credentials
          .map(
            ({ header, kind, description, fact }) =>
              `- ${code(header)} (${kind}): ${description} ${gradeOf(fact)}`,
          )
          .join("\n"),
  ];
  for (const [place, title] of Object.entries(places)) {
    const fields = operation.parameters.filter((parameter) => parameter.in === place);
    if (fields.length > 0) parts.push(`## ${title}`, fieldList(reference, fields));
  }
  if (operation.request !== undefined)
    parts.push(
      operation.webhook ? "## What ONVY sends" : "## Body",
      ...bodyParts(reference, operation.request),
    );
  parts.push(operation.webhook ? "## What you answer" : "## Answers");
  for (const { status, description, headers, body, fact } of operation.responses) {
    parts.push(`### ${status}`, `${description} ${gradeOf(fact)}`);
    if (headers.length > 0) parts.push(fieldList(reference, headers));
    if (body !== undefined) parts.push(...bodyParts(reference, body));
  }
  parts.push(
    "## curl",
    fenced("sh", curlSample(call)),
    "## TypeScript",
    fenced("ts", typescriptSample(call)),
  );
  if (call.answer.example !== undefined)
    parts.push(`## Answer ${call.answer.status}`, fenced("json", json(call.answer.example.value)));
  const proved = proof?.operations.find(
    ({ id }) => id === (operation.webhook ? operation.path : operation.id),
  );
  if (proved !== undefined)
    parts.push(
      "## What is proved",
      Object.entries(proved.proofs)
        .map(([kind, { declared, exercised }]) => `- ${kind}: ${exercised} of ${declared}`)
        .join("\n"),
    );
  return `${parts.join("\n\n")}\n`;
}

function bodyParts(reference: Reference, body: BodyPage): string[] {
  const above = body.schema === undefined ? [] : [body.schema];
  return [
    `${code(textOf(body.type))}, ${code("application/json")}${body.required ? "" : ", optional"}. ${body.description}`.trim(),
    ...body.alternatives.map((names) => `It needs at least one of these: ${names}.`),
    ...(body.fields.length > 0 ? [fieldList(reference, body.fields, above)] : []),
    ...body.examples.map(
      ({ name, summary, value }) => `Example ${code(name)}: ${summary}\n\n${fenced("json", json(value))}`,
    ),
  ];
}

const json = (value: unknown) => JSON.stringify(value, null, 2);
