import type { APIRoute } from "astro";
import { root } from "../lib/markdown.ts";

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${root(site)}/sitemap-index.xml\n`);
