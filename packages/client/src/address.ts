import { OnvyError } from "./errors.ts";

/**
 * Checks that a credential may be sent to this base address, and gives it without its last slash: https, or http on
 * this machine. No user name (fetch would refuse it with a message that prints the password), no query, no fragment.
 */
export function checkBaseUrl(baseUrl: string): string {
  try {
    const { protocol, hostname, origin, pathname, href } = new URL(baseUrl);
    const isSafe = protocol === "https:" || (protocol === "http:" && isLoopback(hostname));
    // Nothing but an origin and a path.
    if (isSafe && href === origin + pathname) return href.replace(/\/$/, "");
  } catch {}
  throw new OnvyError(
    "`baseUrl` must be a URL with https (or http on this machine), and no user name, query or fragment.",
  );
}

/** URL parsing has already turned every spelling of an IPv4 address into four decimal numbers. */
function isLoopback(hostname: string): boolean {
  return /^(localhost|\[::1\]|127(\.\d+){3})$/.test(hostname);
}

/**
 * Fills in a path template. Each value stays one segment, whatever it holds: `/`, `?` and `#` are escaped, and `.`
 * and `..` are refused, since URL parsers resolve them even when they are escaped. So one user's id never
 * addresses another route.
 */
export function fillPath(template: string, values: Record<string, unknown> | undefined): string {
  // Without the slash, the path would extend the host name.
  if (!template.startsWith("/")) throw new OnvyError("A path begins with a slash.");
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values?.[name];
    if ((typeof value === "string" && !/^\.{0,2}$/.test(value)) || typeof value === "number") {
      return encodeURIComponent(value);
    }
    throw new OnvyError(`The path parameter \`${name}\` must be a string, and not empty, "." or "..".`);
  });
}
