import type { APIRoute } from "astro";
import { contractText } from "../../../src/model/document.ts";

export const GET: APIRoute = () => new Response(contractText());
