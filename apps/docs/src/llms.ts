/** `llms.txt` and `llms-full.txt`: https://llmstxt.org. Every page, every operation. */
import { markdownAddress } from "./addresses.ts";
import type { MarkdownPage } from "./markdown/pages.ts";
import type { Reference } from "./model/reference.ts";

const sections = ["Guides", "Operations", "Schemas", "The contract"] as const;

/** The index: a line for each page. `root` is the site's absolute address without a slash at its end. */
export function llmsIndex({ document }: Reference, pages: readonly MarkdownPage[], root: string): string {
  const parts = [
    `# ${document.info.title}`,
    `> ${document.info.summary ?? ""}`,
    document.info.description ?? "",
  ];
  parts.push(
    `Everything below in one file: ${root}/llms-full.txt. The contract itself: ${root}/onvy.yaml (OpenAPI 3.1).`,
  );
  for (const section of sections) {
    const lines = pages
      .filter((page) => page.section === section)
      .map(
        ({ title, address, description }) =>
          `- [${title}](${root}${markdownAddress(address)}): ${description}`,
      );
    parts.push(`## ${section}`, lines.join("\n"));
  }
  return `${parts.join("\n\n")}\n`;
}

/** All pages after one another, each under its address. */
export function llmsFull(pages: readonly MarkdownPage[], root: string): string {
  return pages.map(({ address, text }) => `<!-- ${root}${address} -->\n\n${text}`).join("\n\n");
}
