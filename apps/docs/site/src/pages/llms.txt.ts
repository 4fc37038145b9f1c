import type { APIRoute } from "astro";
import { llmsIndex } from "../../../src/llms.ts";
import { pages, root } from "../lib/markdown.ts";
import { reference } from "../lib/site.ts";

export const GET: APIRoute = ({ site }) => new Response(llmsIndex(reference, pages(), root(site)));
