import type { Json } from "@onvy/contract/json";
import type { CallRequest } from "@onvy/contract/operations";
import { type Judged, judge } from "../checks/answer.ts";
import { place } from "../checks/body.ts";
import { nextPageOf, pageIn, repeated } from "../checks/lists.ts";
import { type Finding, finding } from "../finding.ts";
import type { Session } from "../session.ts";

/** More pages than this are not followed: a project may have many users. */
const furthest = 5;

/** A list read page by page, one item each: no item twice, no token again, and as many as the total says. */
export async function provePages(session: Session): Promise<void> {
  for (const operation of session.contract.operations) {
    const names = operation.parameters.filter((each) => each.in === "query").map(({ name }) => name);
    const [given] = session.credentialsFor(operation);
    if (!given || !names.includes("page") || !names.includes("limit")) continue;
    await session.prove(operation, "page by page", async () =>
      follow(session.identifiers.plain(operation), async (request) =>
        judge(operation, request, await session.send(operation, request, given)),
      ),
    );
  }
}

/** Follows a list from its beginning and judges what its pages are together. */
export async function follow(
  first: CallRequest,
  read: (request: CallRequest) => Promise<Judged>,
): Promise<Finding[]> {
  const found: Finding[] = [];
  const members: Json[] = [];
  const tokens = new Set<string>();
  let page: string | undefined;
  let field = "";
  for (let count = 0; count < furthest; count++) {
    const query = { ...first.query, limit: 1, ...(page !== undefined && { page }) };
    const { findings, value } = await read({ ...first, query });
    found.push(...findings);
    const here = value === undefined ? undefined : pageIn(value);
    // What is wrong with a page would be found again in the sum.
    if (!here || found.length > 0) return found;
    field = here.field;
    members.push(...here.members);
    page = nextPageOf(here);
    if (page === undefined) {
      const { total } = here.pagination;
      if (typeof total === "number" && total !== members.length)
        found.push(finding(place(["pagination", "total"]), "the items of all pages", "another number"));
      break;
    }
    if (tokens.has(page)) {
      found.push(finding(place(["pagination", "next_page"]), "a new token", "one that was given before"));
      break;
    }
    tokens.add(page);
  }
  return [...found, ...repeated(members, [field])];
}
