import type { World } from "./world.ts";

/** What answers at the links that a fake gives away: a meal's photo, an event's payload. They need no credential. */
export function linkedResponse(
  parts: {
    readonly world: World;
    payload(path: string): string | undefined;
    photo(mealId: string): string | undefined;
  },
  url: URL,
): Response | undefined {
  if (url.pathname.startsWith("/fake/payloads/")) {
    const payload = parts.payload(url.pathname);
    if (payload === undefined) return new Response("No such payload.", { status: 404 });
    return new Response(payload, { headers: { "content-type": "application/json" } });
  }
  if (!url.pathname.startsWith("/fake/photos/")) return undefined;
  const [, type = "", base64 = ""] =
    /^data:([^;]+);base64,(.*)$/.exec(parts.photo(url.pathname.slice("/fake/photos/".length)) ?? "") ?? [];
  if (type === "") return new Response("No such photo.", { status: 404 });
  const isLate = Number(url.searchParams.get("expires")) * 1000 < parts.world.clock.time();
  if (isLate) return new Response("This link was valid for 24 hours.", { status: 403 });
  return new Response(bytesOf(base64), { headers: { "content-type": type } });
}

/** The contract's pattern lets bytes through that are no base64: then the photo is as empty as it is broken. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}
