import { fileURLToPath } from "node:url";
import { getHttpOperationsFromSpec } from "@stoplight/prism-cli/dist/operations.js";
import { createLogger } from "@stoplight/prism-core";
import { createServer } from "@stoplight/prism-http-server";

/** The contract that every mock here serves. */
export const contractPath = fileURLToPath(import.meta.resolve("@onvy/openapi/onvy.yaml"));

/** A running Prism mock of the contract. */
export interface Mock {
  /** Its base URL, such as `http://127.0.0.1:41235`. */
  readonly url: string;
  /** Stops listening and ends open connections. */
  close(): Promise<void>;
}

/**
 * Serves the contract on loopback with Prism, in this process: requests are validated, credentials are
 * demanded, and answers are the contract's named examples (`Prefer: example=NAME` picks one).
 * A port that is taken, or none given, means one that the system chooses.
 */
export async function startMock({ port = 0, document = contractPath } = {}): Promise<Mock> {
  const operations = await getHttpOperationsFromSpec(document);
  const listen = async (onPort: number): Promise<Mock> => {
    const server = createServer(operations, {
      cors: true,
      components: { logger: createLogger("mock", { level: "silent" }) },
      config: {
        isProxy: false,
        checkSecurity: true,
        validateRequest: true,
        validateResponse: true,
        errors: false,
        upstreamProxy: undefined,
        mock: { dynamic: false },
      },
    });
    const url = await server.listen(onPort, "127.0.0.1");
    return { url, close: () => server.close() };
  };
  try {
    return await listen(port);
  } catch (error) {
    // Prism rejects with a bare string.
    if (port === 0 || !String(error).includes("EADDRINUSE")) throw error;
    return listen(0);
  }
}
