import { getHttpOperationsFromSpec } from "@stoplight/prism-cli/dist/operations.js";
import { createLogger } from "@stoplight/prism-core";
import { createServer } from "@stoplight/prism-http-server";
import { contractFile } from "../contract/file.ts";

/** Prism's validating proxy on loopback: it passes every call on and reports both sides' violations. */
export async function startProxy(upstream: URL): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer(await getHttpOperationsFromSpec(contractFile), {
    cors: false,
    components: { logger: createLogger("proxy", { level: "silent" }) },
    config: {
      isProxy: true,
      upstream,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      upstreamProxy: undefined,
      mock: { dynamic: false },
    },
  });
  return { url: await server.listen(0, "127.0.0.1"), close: () => server.close() };
}
