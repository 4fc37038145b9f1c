import { defineConfig } from "vitest/config";
import { base } from "../../vitest.base.ts";

/** The quick tests: no browser, nothing built. `site/vitest.config.ts` has the others. */
export default defineConfig({
  test: {
    ...base,
    // One worker, which loads Prism once: a second would load all of it again.
    pool: "threads",
    maxWorkers: 1,
    restoreMocks: true,
    unstubEnvs: true,
  },
});
