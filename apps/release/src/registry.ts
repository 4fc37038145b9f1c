import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { tool } from "./run.ts";

/** A registry on this machine that knows nothing but what is published to it. */
export interface Registry {
  readonly url: string;
  /** The npm configuration that talks to it and to nobody else. */
  readonly npmrc: string;
  close(): Promise<void>;
}

/** Starts Verdaccio on a free port, with its storage in the folder. */
export async function startRegistry(folder: string): Promise<Registry> {
  const port = await freePort();
  const config = join(folder, "verdaccio.yaml");
  const npmrc = join(folder, "npmrc");
  const url = `http://127.0.0.1:${port}/`;
  // No uplinks: what a project installs from it was published to it.
  await writeFile(
    config,
    `storage: ${join(folder, "storage")}
auth: { htpasswd: { file: ${join(folder, "htpasswd")} } }
uplinks: {}
packages: { "**": { access: $all, publish: $all } }
log: { type: stdout, format: json, level: warn }
`,
  );
  // npm refuses to publish without a token, whatever the registry says of it.
  await writeFile(
    npmrc,
    `registry=${url}\n//127.0.0.1:${port}/:_authToken=rehearsal\nupdate-notifier=false\n`,
  );
  const [program = "", ...args] = await tool("verdaccio");
  const server = spawn(program, [...args, "--config", config, "--listen", `127.0.0.1:${port}`], {
    stdio: "pipe",
  });
  let said = "";
  for (const stream of [server.stdout, server.stderr])
    stream.on("data", (chunk) => {
      said += chunk;
    });
  const closed = once(server, "close");
  await answering(
    `${url}-/ping`,
    () => server.exitCode,
    () => said,
  );
  return {
    url,
    npmrc,
    close: async () => {
      server.kill();
      await closed;
    },
  };
}

async function answering(url: string, exitCode: () => number | null, said: () => string): Promise<void> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    if (exitCode() !== null || Date.now() > deadline) throw new Error(`Verdaccio did not start.\n${said()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("The system gave no port.");
  return address.port;
}
