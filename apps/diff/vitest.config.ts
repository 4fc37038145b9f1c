import { defineConfig } from "vitest/config";
import { base } from "../../vitest.base.ts";

export default defineConfig({
  test: {
    ...base,
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    // The thread that Redocly takes long to start in is shared by all files.
    fileParallelism: false,
    globalSetup: "test/folder.ts",
  },
});
