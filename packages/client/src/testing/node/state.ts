import type { OperationName } from "../failures.ts";
import type { OnvyFake } from "../fake.ts";
import { css, script } from "./assets.ts";
import { failures, statePage, versionOf } from "./page.ts";
import type { Served } from "./server.ts";

/** A fake with a page at `/fake`, where a person sees its state and makes things happen. */
export function withStatePage(fake: OnvyFake): Served {
  return {
    async fetch(request) {
      const { pathname } = new URL(request.url);
      const [, root, name = "", action = ""] = pathname.split("/");
      if (pathname === "/") return new Response(null, { status: 302, headers: { location: "/fake" } });
      if (root !== "fake" || name === "photos" || name === "payloads") return fake.fetch(request);
      if (request.method === "POST" && name === "actions") return act(fake, action, request);
      if (request.method !== "GET") return new Response("Only GET here.", { status: 405 });
      const files: Readonly<Record<string, () => Response>> = {
        "": () => file("text/html", statePage(fake)),
        version: () => file("text/plain", versionOf(fake)),
        "page.css": () => file("text/css", css),
        "page.js": () => file("text/javascript", script),
      };
      return files[name]?.() ?? new Response("There is nothing here.", { status: 404 });
    },
  };
}

function file(type: string, text: string): Response {
  const headers = {
    "content-type": `${type}; charset=utf-8`,
    "cache-control": "no-store",
    "content-security-policy":
      "default-src 'none'; style-src 'self'; img-src data:; script-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'",
  };
  return new Response(text, { headers });
}

async function act(fake: OnvyFake, action: string, request: Request): Promise<Response> {
  // A page of another origin may read the fake, but it may not have it send events.
  const origin = request.headers.get("origin");
  if (origin !== null && origin !== new URL(request.url).origin)
    return new Response("Not from there.", { status: 403 });
  const form = new URLSearchParams(await request.text());
  const field = (name: string): string => form.get(name) ?? "";
  const actions: Readonly<Record<string, () => unknown>> = {
    reset: () => fake.reset(),
    complete: () => fake.meals.complete(field("id")),
    "fail-meal": () => fake.meals.fail(field("id")),
    replay: () => fake.webhooks.replay(field("id")),
    send: () =>
      fake.webhooks.send(field("name"), {
        ...(field("user") !== "" && { userId: field("user") }),
        ...(field("id") !== "" && { data: { id: field("id") } }),
      }),
    fail: () => {
      const as = failures.find((each) => each === field("as"));
      if (!as) throw new TypeError("The fake knows no such failure.");
      fake.fail(field("operation") as OperationName, as); // `fail` itself refuses an operation that is none
    },
  };
  const run = actions[action];
  if (!run) return new Response("No such action.", { status: 404 });
  try {
    run();
    await fake.webhooks.settled();
  } catch (error) {
    return new Response((error as Error).message, { status: 400 });
  }
  return new Response(null, { status: 303, headers: { location: "/fake" } });
}
