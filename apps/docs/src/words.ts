/** Turns the contract's own words into HTML: paragraphs, and code that links to what it names. */

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text made safe for HTML. */
export function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => escapes[character] ?? character);
}

/** One line: `code` becomes code, and a link where `names` knows it. `self` is not linked to. */
export function inline(
  text: string,
  names: ReadonlyMap<string, string>,
  base: string,
  self?: string,
): string {
  return text
    .split("`")
    .map((part, index) => {
      if (index % 2 === 0) return escaped(part);
      const code = `<code>${escaped(part)}</code>`;
      const address = names.get(part);
      if (address === undefined || part === self) return code;
      return `<a href="${escaped(base.replace(/\/$/, "") + address)}">${code}</a>`;
    })
    .join("");
}

/** Several paragraphs, as their inner HTML. */
export function paragraphs(text: string): readonly string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replaceAll("\n", " ").trim())
    .filter(Boolean);
}

/** A text cut to what a search engine shows, at a sentence or a word. */
export function shortened(text: string, limit = 155): string {
  const plain = text.replaceAll("`", "").replaceAll(/\s+/g, " ").trim();
  if (plain.length <= limit) return plain;
  const cut = plain.slice(0, limit);
  const sentence = cut.lastIndexOf(". ");
  return sentence > 60 ? cut.slice(0, sentence + 1) : `${cut.slice(0, cut.lastIndexOf(" "))}…`;
}
