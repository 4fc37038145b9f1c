/**
 * In `dev`: pages follow each save of the contract, and reload themselves. A contract that cannot be used leaves the last
 * good state on the pages, which say so. The console's calls are sent from here.
 */
import { writeFileSync } from "node:fs";
import { watchContract } from "@onvy/contract/watch";
import type { AstroIntegration } from "astro";
import { relay } from "../../../src/console/relay.ts";

export function followContract(): AstroIntegration {
  return {
    name: "follow-contract",
    hooks: {
      "astro:server:setup": ({ server, refreshContent }) => {
        server.middlewares.use((request, response, next) => {
          if (!relay(request, response)) next();
        });
        const lastGood = process.env.ONVY_DOCS_CONTRACT;
        if (lastGood === undefined) return;
        const { client, ...renderers } = server.environments;
        const stop = watchContract(({ text, problem }) => {
          if (text !== undefined) writeFileSync(lastGood, text);
          process.env.ONVY_DOCS_PROBLEM = problem ?? "";
          // To Astro, and to lib/site.ts, the contract is content: no module runs anew, so the page is there at once.
          for (const { hot } of Object.values(renderers)) hot.send("astro:content-changed", {});
          client.hot.send({ type: "full-reload" });
          // Guides have parts made from the contract. What they lead to, Astro reloads by itself.
          if (text !== undefined) void refreshContent?.({ loaders: ["guides"] });
        });
        server.httpServer?.once("close", stop);
      },
    },
  };
}
