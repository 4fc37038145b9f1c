/** Serves a built site on loopback as a static host would, under a sub-path if it has one. */
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml",
  json: "application/json",
  xml: "application/xml",
  md: "text/markdown; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  yaml: "text/yaml; charset=utf-8",
  wasm: "application/wasm",
};

export interface Served {
  /** Where the site's root is, without a slash at its end: `http://127.0.0.1:41235/docs`. */
  readonly url: string;
  readonly server: Server;
  close(): Promise<void>;
}

export interface ServeOptions {
  readonly folder: string;
  readonly base?: string;
  readonly port?: number;
  /** Changes a page before it goes out. */
  readonly page?: (html: string) => string;
  /** Answers what the site does not have; false leaves it to the site's 404. */
  readonly besides?: (...args: Parameters<Parameters<typeof createServer>[1] & object>) => boolean;
}

/** Listens on a port that the system chooses, unless one is given. */
export async function serveSite({
  folder,
  base = "",
  port = 0,
  besides,
  page,
}: ServeOptions): Promise<Served> {
  const server = createServer(async (request, response) => {
    if (besides?.(request, response)) return;
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const inside = decodeURIComponent(pathname);
    const path = inside.startsWith(`${base}/`) ? inside.slice(base.length) : undefined;
    const found = path === undefined || path.includes("..") ? undefined : await fileAt(folder, path);
    const raw = found?.body ?? (await readFile(`${folder}/404.html`).catch(() => Buffer.from("Not found")));
    const html = (found?.extension ?? "html") === "html";
    const body = page && html ? Buffer.from(page(raw.toString())) : raw;
    const type = types[found?.extension ?? "html"] ?? "application/octet-stream";
    const zipped =
      /gzip/.test(String(request.headers["accept-encoding"])) && /text|json|xml|javascript/.test(type);
    response
      .writeHead(found ? 200 : 404, { "content-type": type, ...(zipped && { "content-encoding": "gzip" }) })
      .end(zipped ? gzipSync(body) : body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url, server, close };
}

async function fileAt(folder: string, path: string) {
  const name = path.endsWith("/") ? `${path}index.html` : path;
  const body = await readFile(`${folder}${name}`).catch(() => undefined);
  return body && { body, extension: name.split(".").at(-1) ?? "" };
}
