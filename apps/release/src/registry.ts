import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import type { Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { tool } from "./run.ts";

/** A registry on this machine that knows nothing but what is published to it. */
interface Registry extends AsyncDisposable {
  readonly url: string;
  /** The options with which npm talks to it and to nobody else. */
  readonly options: readonly string[];
}

/** Starts Verdaccio on a free port, with its storage in the folder. */
export async function startRegistry(folder: string): Promise<Registry> {
  const { runServer } = createRequire(import.meta.url)(await tool("verdaccio"));
  // No uplinks: what a project installs from it was published to it.
  const server: Server = await runServer({
    configPath: join(folder, "verdaccio.yaml"), // What is relative would stand beside it.
    storage: join(folder, "storage"),
    auth: { htpasswd: { file: join(folder, "htpasswd") } },
    uplinks: {},
    packages: { "**": { access: "$all", publish: "$all" } },
    log: { type: "stdout", format: "json", level: "error" },
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`; // A listening TCP server has a port.
  const url = `http://${host}/`;
  const npmrc = join(folder, "npmrc");
  // npm refuses to publish without a token, whatever the registry says of it.
  await writeFile(npmrc, `registry=${url}\n//${host}/:_authToken=rehearsal\nupdate-notifier=false\n`);
  return {
    url,
    options: ["--userconfig", npmrc, "--registry", url],
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}
