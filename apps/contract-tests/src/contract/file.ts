import { createRequire } from "node:module";

/** The contract under test. Not `import.meta.resolve`: test runners' module loaders lack it. */
export const contractFile = createRequire(import.meta.url).resolve("@onvy/openapi/onvy.yaml");
