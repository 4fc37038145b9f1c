/** Links of guides: `op:createMeal`, `schema:Meal`, or an address from the site's root. */
import { operationAddress, schemaAddress, under } from "../addresses.ts";
import type { Reference } from "../model/reference.ts";

/** Resolves them. Throws on a name that the contract does not have, so that no guide can name what is gone. */
export function expandLinks(
  text: string,
  reference: Reference,
  base: string,
  written: (address: string) => string = (address) => address,
): string {
  return text.replaceAll(/\]\((op:|schema:|\/)([^)\s]*)\)/g, (_, kind: string, rest: string) => {
    const [path = "", anchor] = addressOf(reference, kind, rest).split("#");
    return `](${under(base, written(path))}${anchor === undefined ? "" : `#${anchor}`})`;
  });
}

function addressOf({ operations, schemas }: Reference, kind: string, rest: string): string {
  if (kind === "/") return `/${rest}`;
  const [name, anchor] = rest.split("#");
  const known =
    kind === "op:"
      ? operations.find(({ id }) => id === name)
      : schemas.find((schema) => schema.name === name);
  if (known === undefined)
    throw new Error(`A guide links to ${kind}${name}, which the contract does not have`);
  const address = kind === "op:" ? operationAddress(known.slug) : schemaAddress(known.slug);
  return anchor === undefined ? address : `${address}#${anchor}`;
}
