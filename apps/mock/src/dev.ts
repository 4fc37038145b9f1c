/** Keeps a mock of the contract running for development; turbo restarts it when the contract changes. */
import { startMock } from "./prism.ts";

const mock = await startMock({ port: 4010 });
console.log(`Mock of openapi/onvy.yaml: ${mock.url} (any X-API-Key is accepted; Ctrl-C stops it)`);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => mock.close());
