/** The pages that people write: Markdown with a title and a description, in `guides/`. */
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";

export interface Guide {
  /** Its place in Astro's collection: `guides/start`, or `glossary`. */
  readonly id: string;
  readonly address: string;
  readonly title: string;
  readonly description: string;
  /** The text as written, without its front matter. */
  readonly text: string;
  readonly file: URL;
}

const folder = new URL("../guides/", import.meta.url);

/** All of them. A guide's file is named `03-lists.md`: the number is its place in the menu. */
export function readGuides(): readonly Guide[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => readGuide(name));
}

function readGuide(name: string): Guide {
  const file = new URL(name, folder);
  const [, head, text] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(file, "utf8")) ?? [];
  const { title, description } = parse(head ?? "") ?? {};
  if (text === undefined || !title || !description)
    throw new Error(`guides/${name}: begin with front matter that has a title and a description`);
  const numbered = /^\d+-(.*)\.md$/.exec(name)?.[1];
  const id = numbered === undefined ? name.replace(/\.md$/, "") : `guides/${numbered}`;
  return { id, address: `/${id}/`, title, description, text: text.trim(), file };
}
