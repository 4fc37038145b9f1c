import { OnvyError } from "./errors.ts";

/**
 * Checks that a credential may be sent to this base address: https, or http on this machine. It must hold no user
 * name (fetch refuses those with a message that prints the password), no query and no fragment.
 */
export function checkBaseUrl(baseUrl: string): string {
  const url = parse(baseUrl);
  if (!url) throw new OnvyError("`baseUrl` is not an absolute URL.");
  if (url.username || url.password || url.search || url.hash) {
    throw new OnvyError("`baseUrl` may hold a host and a path only: no user name, query or fragment.");
  }
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname))) {
    throw new OnvyError("`baseUrl` must be https: the credential would be readable on its way.");
  }
  return url.href;
}

function parse(url: string): URL | undefined {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}

/** URL parsing has already turned every spelling of an IPv4 address into four decimal numbers. */
function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
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
    if (typeof value !== "string" && typeof value !== "number") {
      throw new OnvyError(`The path parameter \`${name}\` is missing.`);
    }
    const segment = String(value);
    if (segment === "" || segment === "." || segment === "..") {
      throw new OnvyError(
        `The path parameter \`${name}\` is empty, "." or "..", which cannot be one path segment.`,
      );
    }
    return encodeURIComponent(segment);
  });
}
