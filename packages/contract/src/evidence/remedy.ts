import { stringify } from "yaml";

const unsaid = /^(.+?): onvy\.yaml says "(.+)" \(.+\), no page does, and inferences\.yaml has no reason$/;
const unbacked = /^(.+?): "(.+?)" in ".+" is on no page, and inferences\.yaml has no reason for it$/s;

/** What to paste where, for the faults that lack nothing but a source; empty when there is none. */
export function remedyFor(faults: readonly string[]): string {
  const promises = entriesOf(faults, unsaid, "name", "parts");
  const words = entriesOf(faults, unbacked, "at", "says");
  const lists = { ...(promises.length > 0 && { promises }), ...(words.length > 0 && { words }) };
  if (Object.keys(lists).length === 0) return "";
  return `
If a page of ONVY's says it, it belongs into that page's file in openapi/sources/. If none does, say why it is so, here
in openapi/inferences.yaml, each entry below the line of its list:

${stringify(lists, { lineWidth: 0 })}`;
}

function entriesOf(faults: readonly string[], pattern: RegExp, place: string, list: string): object[] {
  const found = faults.map((fault) => pattern.exec(fault)).filter((match) => match !== null);
  return [...Map.groupBy(found, ([, at]) => at)].map(([name, entries]) => ({
    [place]: name,
    [list]: [...new Set(entries.map(([, , says]) => says))],
    reason: "why?",
  }));
}
