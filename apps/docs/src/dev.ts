/** Serves the built site on loopback for development; turbo rebuilds it when the contract changes. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const site = new URL("../dist/", import.meta.url);

const server = createServer(async (request, response) => {
  const path = new URL(request.url ?? "/", "http://localhost").pathname;
  const page = await readFile(new URL(`.${path === "/" ? "/index.html" : path}`, site)).catch(
    () => undefined,
  );
  response
    .writeHead(page ? 200 : 404, { "content-type": "text/html; charset=utf-8" })
    .end(page ?? "Not found");
});
server.on("listening", () => {
  console.log(`Docs: http://127.0.0.1:${(server.address() as AddressInfo).port} (Ctrl-C stops them)`);
});
server.once("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EADDRINUSE") throw error;
  server.listen(0, "127.0.0.1");
});
server.listen(4011, "127.0.0.1");
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => server.close());
