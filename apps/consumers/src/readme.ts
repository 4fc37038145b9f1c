/** The lines between which a README holds the table. */
const begin = "<!-- consumers:begin -->";
const end = "<!-- consumers:end -->";

/** Puts the table between a README's marks; undefined if it has none. */
export function fillReadme(text: string, table: string): string | undefined {
  const [before, rest] = text.split(`${begin}\n`);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) return undefined;
  return `${before}${begin}\n${table}\n${end}${after}`;
}
