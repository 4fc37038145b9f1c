import { OnvyError } from "./errors.ts";

/**
 * https, or http on this machine; a host, a port, a path. No user name (fetch would refuse it with a message that
 * prints the password), no query, no fragment. Read without `URL`, which React Native has only in part.
 */
const BASE_URL =
  /^((?:https:\/\/[^\s/?#@\\:]+|https?:\/\/(?:localhost|127(?:\.\d+){1,3}|\[::1\]))(?::\d+)?)((?:\/[^\s?#\\]*)?)$/i;

/** Checks that a credential may be sent to this base address; gives it without its last slash, its origin with one. */
export function checkBaseUrl(baseUrl: string): { baseUrl: string; origin: string } {
  const [, origin, path] = BASE_URL.exec(baseUrl) ?? [];
  if (origin) return { baseUrl: origin + path?.replace(/\/$/, ""), origin: `${origin}/` };
  throw new OnvyError(
    "`baseUrl` must be https (or http on this machine), with no user name, query or fragment.",
  );
}

/**
 * Fills in a path template. Each value stays one segment, whatever it holds: `/`, `?` and `#` are escaped, and `.`
 * and `..` are refused, since URL parsers resolve them even when they are escaped. So one user's id never
 * addresses another route.
 */
export function fillPath(template: string, values: Record<string, unknown>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if ((typeof value === "string" && !/^\.{0,2}$/.test(value)) || typeof value === "number") {
      return encodeURIComponent(value);
    }
    throw new OnvyError(`The path parameter \`${name}\` must be a string, and not empty, "." or "..".`);
  });
}
