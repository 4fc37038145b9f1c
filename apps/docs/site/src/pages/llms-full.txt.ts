import type { APIRoute } from "astro";
import { llmsFull } from "../../../src/llms.ts";
import { pages, root } from "../lib/markdown.ts";

export const GET: APIRoute = ({ site }) => new Response(llmsFull(pages(), root(site)));
