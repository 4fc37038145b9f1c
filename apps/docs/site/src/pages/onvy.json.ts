import type { APIRoute } from "astro";
import { reference } from "../lib/site.ts";

export const GET: APIRoute = () => new Response(JSON.stringify(reference.document, null, 2));
