/** The lines between which a README holds the table. */
const begin = "<!-- runtimes: written by `pnpm consumers --write` -->\n";
const end = "<!-- /runtimes -->";

/** Puts the table between a README's marks; a README without them stays as it is. */
export function fillReadme(text: string, table: string): string {
  const [before = "", rest] = text.split(begin);
  const after = rest?.split(end)[1];
  return after === undefined ? text : `${before}${begin}${table}\n${end}${after}`;
}
