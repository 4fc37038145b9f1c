/** Every page of the site as Markdown: what `.md`, `llms.txt` and `llms-full.txt` are made of. */
import { markdownAddress, operationAddress, schemaAddress } from "../addresses.ts";
import { readGuides } from "../guides.ts";
import type { Reference } from "../model/reference.ts";
import type { Proof } from "../proof.ts";
import { firstCall } from "../samples/first-call.ts";
import { shortened } from "../words.ts";
import { costMarkdown, readBench } from "./cost.ts";
import { evidenceMarkdown } from "./evidence.ts";
import { fenced, oneLine } from "./fields.ts";
import { expandLinks } from "./links.ts";
import { operationMarkdown } from "./operation.ts";
import { expandParts } from "./parts.ts";
import { proofMarkdown } from "./proof.ts";
import { schemaMarkdown } from "./schema.ts";

export interface MarkdownPage {
  readonly address: string;
  readonly title: string;
  readonly description: string;
  readonly section: "Guides" | "Operations" | "Schemas" | "The contract";
  readonly text: string;
}

/** `base` is the site's sub-path; links lead to the Markdown of other pages. */
export function markdownPages(reference: Reference, proof: Proof | undefined, base = "/"): MarkdownPage[] {
  return [
    ...readGuides().map(({ id, address, title, description, text }) => ({
      address,
      title,
      description,
      section: id.startsWith("guides/") ? ("Guides" as const) : ("The contract" as const),
      text: `# ${title}\n\n${expandLinks(expandParts(text, reference), reference, base, linked)}\n`,
    })),
    ...reference.operations.map((operation) => ({
      address: operationAddress(operation.slug),
      title: operation.title,
      description: `${operation.name}: ${oneLine(operation.description)}`,
      section: "Operations" as const,
      text: operationMarkdown(reference, operation, proof),
    })),
    {
      address: "/schemas/",
      title: "Schemas",
      description: "Every schema in one line each.",
      section: "Schemas",
      text: `# Schemas\n\n${reference.schemas.map(({ name, description }) => `- ${name}: ${oneLine(description)}`).join("\n")}\n`,
    },
    ...reference.schemas.map((schema) => ({
      address: schemaAddress(schema.slug),
      title: schema.name,
      description: shortened(schema.description),
      section: "Schemas" as const,
      text: schemaMarkdown(reference, schema),
    })),
    {
      address: "/evidence/",
      title: "Evidence",
      description: "Where each fact comes from, and what is known but not described.",
      section: "The contract",
      text: evidenceMarkdown(reference),
    },
    {
      address: "/proof/",
      title: "What is proved",
      description: "For each operation, how much of what the contract declares the tests exercised.",
      section: "The contract",
      text: proofMarkdown(reference, proof),
    },
    {
      address: "/cost/",
      title: "What it costs",
      description: "Size and speed of the client beside other ways to call the API.",
      section: "The contract",
      text: costMarkdown(readBench()),
    },
    homePage(reference),
  ];
}

/** The first page: every operation by its tag. */
function homePage({ document, operations, tags }: Reference): MarkdownPage {
  const lists = tags.map(({ name, description }) => {
    const lines = operations
      .filter(({ tag }) => tag === name)
      .map(({ title, name }) => `- ${title} (\`${name}\`)`);
    return `## ${name}\n\n${description}\n\n${lines.join("\n")}`;
  });
  const { title, summary = "" } = document.info;
  const text = [`# ${title}`, summary, fenced("ts", firstCall), ...lists].join("\n\n");
  return { address: "/", title, description: summary, section: "The contract", text: `${text}\n` };
}

/** Pages that exist as Markdown are linked as Markdown; files such as `/onvy.yaml` stay as they are. */
function linked(address: string): string {
  return address.endsWith("/") ? markdownAddress(address) : address;
}
