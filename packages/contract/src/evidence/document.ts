import type { Json } from "../json.ts";
import type { Atom } from "../promises/atoms.ts";
import type { Promised } from "../promises.ts";
import type { Grade, Page } from "./sources.ts";

/** Facts about the document as a whole: its title, its hosts, its tags, its schemes. */
export interface DocumentFact {
  readonly page: string;
  readonly grade: Grade;
  readonly keyword: string;
  readonly value: Json;
}

/** What the pages say of the document as a whole. */
export function documentFacts(pages: readonly Page[]): DocumentFact[] {
  return pages.flatMap(({ page, grade, document = {}, operations = {} }) => {
    const fact = (keyword: string, value: unknown): DocumentFact => ({
      page,
      grade,
      keyword,
      value: value as Json,
    }); // YAML is JSON
    const { openapi, info, contact, license, hosts, tags, security } = document as Readonly<
      Record<string, Record<string, Json>>
    >;
    return [
      ...(openapi === undefined ? [] : [fact("openapi", openapi)]),
      ...[info, contact, license].flatMap((part) =>
        Object.entries(part ?? {}).map(([key, value]) => fact(key, value)),
      ),
      ...Object.values(hosts ?? {}).map((host) => fact("host", host)),
      ...Object.keys(tags ?? {}).map((tag) => fact("tag", tag)),
      ...Object.values(security ?? {}).flatMap((scheme) => {
        const { type, scheme: kind } = scheme as { type?: string; scheme?: string };
        return type === undefined ? [] : [fact("scheme", `${type} ${kind}`)];
      }),
      ...Object.values(operations).flatMap(({ host, security: needed = {} }) => [
        ...(host === undefined ? [] : [fact("host", host)]),
        ...Object.entries(needed).map(([scheme, place]) =>
          fact("scheme", scheme === "basic" ? "http basic" : `apiKey ${place} ${scheme}`),
        ),
      ]),
    ];
  });
}

/** Whether it says what the contract promises. The document's own version began with ONVY's, and may be later. */
export function supportsDocument({ keyword, value }: DocumentFact, atom: Atom): boolean {
  if (keyword !== atom.keyword) return false;
  return value === atom.value || (keyword === "version" && isLater(String(atom.value), String(value)));
}

function isLater(version: string, than: string): boolean {
  const [now = [], before = []] = [version, than].map((each) =>
    /^\d+\.\d+\.\d+$/.test(each) ? each.split(".").map(Number) : [],
  );
  const [difference = 0] = now.map((part, index) => part - (before[index] ?? 0)).filter((part) => part !== 0);
  return difference > 0;
}

/** What a page says of the document and the contract does not, a line each. */
export function documentFaults(facts: readonly DocumentFact[], promises: Iterable<Promised>): string[] {
  const atoms = [...promises].flatMap((promised) => (isDocumentRow(promised.name) ? promised.atoms : []));
  return facts
    .filter(({ keyword }) =>
      ["openapi", "title", "version", "name", "email", "url", "host"].includes(keyword),
    )
    .filter((fact) => !atoms.some((atom) => supportsDocument(fact, atom)))
    .map(({ page, keyword, value }) => `${keyword}: ${page} says "${value}", onvy.yaml does not`);
}

/** Rows of EVIDENCE.md that are about the document as a whole. */
export function isDocumentRow(name: string): boolean {
  return /^(openapi|info(\.\w+)?|servers|security|tags|security scheme \w+)$/.test(name);
}
