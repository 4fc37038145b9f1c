/** How the site is built: `ONVY_DOCS_SITE` and `ONVY_DOCS_BASE` say where it will stand. */
import { fileURLToPath } from "node:url";
import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import { asItIs } from "./src/build/as-it-is.ts";
import { contentSecurityPolicy } from "./src/build/content-security-policy.ts";
import { followContract } from "./src/build/follow-contract.ts";
import { sidebar } from "./src/build/sidebar.ts";

export default defineConfig({
  site: process.env.ONVY_DOCS_SITE ?? "http://127.0.0.1:4011",
  base: process.env.ONVY_DOCS_BASE ?? "/",
  outDir: process.env.ONVY_DOCS_OUT ?? fileURLToPath(new URL("../dist", import.meta.url)),
  trailingSlash: "always",
  prefetch: false,
  devToolbar: { enabled: false },
  // Styles stand in the page itself: a first reader waits for one answer before the first paint, not for three.
  build: { concurrency: 2, inlineStylesheets: "always" },
  vite: { plugins: [asItIs()] },
  integrations: [
    starlight({
      title: "ONVY Health API",
      description: "Guides and reference of the ONVY Health API, with evidence beside each fact.",
      favicon: "/favicon.svg",
      customCss: [
        "./src/styles/site.css",
        "./src/styles/data.css",
        "./src/styles/reference.css",
        "./src/styles/grades.css",
        "./src/styles/samples.css",
      ],
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
      components: { Head: "./src/components/Head.astro", PageTitle: "./src/components/PageTitle.astro" },
      sidebar: sidebar(),
      routeMiddleware: "./src/build/follow-menu.ts",
      // Lines that do not fit are wrapped: what scrolls sideways is reached by no keyboard without a script.
      expressiveCode: { emitExternalStylesheet: false, defaultProps: { wrap: true, preserveIndent: true } },
      credits: false,
    }),
    contentSecurityPolicy(),
    followContract(),
  ],
});
