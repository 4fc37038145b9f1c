/** The only file that touches Prism: it serves the contract in this process, as a mock or in front of a server. */

import { contractFile } from "@onvy/contract/document";
import { getHttpOperationsFromSpec } from "@stoplight/prism-cli/dist/operations.js";
import { createLogger } from "@stoplight/prism-core";
import { createServer } from "@stoplight/prism-http-server";

/** Prism listening on loopback. */
export interface Prism {
  /** Its base URL, such as `http://127.0.0.1:41235`. */
  readonly url: string;
  /** Stops listening and ends open connections. */
  close(): Promise<void>;
}

/**
 * A mock: requests are validated, credentials are demanded, and answers are the contract's named examples
 * (`Prefer: example=NAME` picks one). A port that is taken, or none given, means one that the system chooses.
 */
export async function startMock({ port = 0 } = {}): Promise<Prism> {
  try {
    return await listen(port);
  } catch (error) {
    // Prism rejects with a bare string.
    if (port === 0 || !String(error).includes("EADDRINUSE")) throw error;
    return listen(0);
  }
}

/** A validating proxy: it passes every call on to `upstream` and reports both sides' violations. */
export function startProxy(upstream: URL): Promise<Prism> {
  return listen(0, upstream);
}

async function listen(port: number, upstream?: URL): Promise<Prism> {
  const shared = {
    checkSecurity: true,
    validateRequest: true,
    validateResponse: true,
    errors: false,
    upstreamProxy: undefined,
    mock: { dynamic: false },
  };
  const server = createServer(await getHttpOperationsFromSpec(contractFile), {
    cors: !upstream,
    components: { logger: createLogger("prism", { level: "silent" }) },
    config: upstream ? { ...shared, isProxy: true, upstream } : { ...shared, isProxy: false },
  });
  return { url: await server.listen(port, "127.0.0.1"), close: () => server.close() };
}
