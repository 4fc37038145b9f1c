/** The only file that touches Prism: it serves the contract in this process, as a mock or in front of a server. */

import { contractFile } from "@onvy/contract/document";
import { getHttpOperationsFromSpec } from "@stoplight/prism-cli/dist/operations.js";
import { createLogger } from "@stoplight/prism-core";
import { createServer } from "@stoplight/prism-http-server";

/** Prism listening on loopback, on a port that the system chooses. */
export interface Prism extends AsyncDisposable {
  /** Its base URL, such as `http://127.0.0.1:41235`. */
  readonly url: string;
  /** Stops listening and ends open connections. */
  close(): Promise<void>;
}

/**
 * A mock: requests are validated, credentials are demanded, and answers are the contract's named examples
 * (`Prefer: example=NAME` picks one).
 */
export function startMock(contract = contractFile): Promise<Prism> {
  return listen(contract);
}

/** A validating proxy: it passes every call on to `upstream` and reports both sides' violations. */
export function startProxy(upstream: URL): Promise<Prism> {
  return listen(contractFile, upstream);
}

async function listen(contract: string, upstream?: URL): Promise<Prism> {
  const shared = {
    checkSecurity: true,
    validateRequest: true,
    validateResponse: true,
    errors: false,
    upstreamProxy: undefined,
    mock: { dynamic: false },
  };
  const server = createServer(await getHttpOperationsFromSpec(contract), {
    cors: !upstream,
    components: { logger: createLogger("prism", { level: "silent" }) },
    config: upstream ? { ...shared, isProxy: true, upstream } : { ...shared, isProxy: false },
  });
  const close = () => server.close();
  return { url: await server.listen(0, "127.0.0.1"), close, [Symbol.asyncDispose]: close };
}
