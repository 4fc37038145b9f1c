import type { APIRoute, GetStaticPaths } from "astro";
import { markdownAddress } from "../../../src/addresses.ts";
import { pages } from "../lib/markdown.ts";

export const getStaticPaths: GetStaticPaths = () =>
  pages().map(({ address, text }) => ({
    params: { path: markdownAddress(address).slice(1, -".md".length) },
    props: { text },
  }));

/** The Markdown beside each page. */
export const GET: APIRoute = ({ props }) =>
  new Response(props.text, { headers: { "content-type": "text/markdown; charset=utf-8" } });
