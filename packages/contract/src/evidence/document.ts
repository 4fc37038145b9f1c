import type { Promised } from "../promises.ts";
import type { Page } from "./sources.ts";
import { type Stated, type Statement, schemeOnPage, supports } from "./support.ts";

/** What each page states of the document as a whole: its title, its hosts, its tags, its schemes. */
export function documentStatements(pages: readonly Page[]): Statement[] {
  return pages.map(({ page, grade, document = {}, operations = {} }) => {
    const { openapi, info, contact, license, hosts, tags, security } = document;
    const schemes = Object.values(security ?? {}).filter(({ type }) => type !== undefined);
    const states: Stated[] = [
      ["openapi", openapi],
      ...[info, contact, license].flatMap((part) => Object.entries(part ?? {})),
      ...Object.values(hosts ?? {}).map((host): Stated => ["host", host]),
      ...Object.keys(tags ?? {}).map((tag): Stated => ["tag", tag]),
      ...schemes.map(({ type, scheme }): Stated => ["scheme", `${type} ${scheme}`]),
      ...Object.values(operations).flatMap((operation): Stated[] => [
        ["host", operation.host],
        ...Object.entries(operation.security ?? {}).map((each): Stated => ["scheme", schemeOnPage(...each)]),
      ]),
    ];
    return { page, grade, states: states.filter(([, value]) => value !== undefined) };
  });
}

/** What a page says of the document and the contract does not, a line each. */
export function documentFaults(statements: readonly Statement[], promises: Iterable<Promised>): string[] {
  const atoms = [...promises].flatMap(({ name, atoms }) => (isDocumentRow(name) ? atoms : []));
  return statements.flatMap(({ page, states }) =>
    states
      .filter(([keyword]) => !["words", "tag", "scheme"].includes(keyword))
      .filter((stated) => !atoms.some((atom) => supports({ states: [stated] }, atom)))
      .map(([keyword, value]) => `${keyword}: ${page} says "${value}", onvy.yaml does not`),
  );
}

/** Rows of EVIDENCE.md that are about the document as a whole. */
export function isDocumentRow(name: string): boolean {
  return /^(openapi|info(\.\w+)?|servers|security|tags|security scheme \w+)$/.test(name);
}
