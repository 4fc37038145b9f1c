/** The pages as Markdown, made once. */
import { under } from "../../../src/addresses.ts";
import { markdownPages } from "../../../src/markdown/pages.ts";
import { proof, reference } from "./site.ts";

export const pages = markdownPages(reference, proof, import.meta.env.BASE_URL);

/** The site's absolute address, without a slash at its end. */
export const root = (site: URL | undefined) =>
  new URL(under(import.meta.env.BASE_URL, "/"), site).href.replace(/\/$/, "");
