/** The pages as Markdown. */
import { under } from "../../../src/addresses.ts";
import { markdownPages } from "../../../src/markdown/pages.ts";
import { proof, reference } from "./site.ts";

const made = new WeakMap<typeof reference, ReturnType<typeof markdownPages>>();

/** Made once for each state of the contract. */
export function pages(): ReturnType<typeof markdownPages> {
  const known = made.get(reference) ?? markdownPages(reference, proof, import.meta.env.BASE_URL);
  made.set(reference, known);
  return known;
}

/** The site's absolute address, without a slash at its end. */
export const root = (site: URL | undefined) =>
  new URL(under(import.meta.env.BASE_URL, "/"), site).href.replace(/\/$/, "");
