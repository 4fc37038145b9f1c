/**
 * In `dev`: pages follow each save of the contract, and reload themselves. A contract that cannot be used leaves the last
 * good state on the pages, which say so. The console's calls are sent from here.
 */
import { writeFileSync } from "node:fs";
import { watchContract } from "@onvy/contract/watch";
import type { AstroConfig } from "astro";
import { relay } from "../../../src/console/relay.ts";

type Plugin = NonNullable<NonNullable<AstroConfig["vite"]["plugins"]>[number]>;

export function followContract(): Plugin {
  return {
    name: "follow-contract",
    apply: "serve",
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (!relay(request, response)) next();
      });
      const lastGood = process.env.ONVY_DOCS_CONTRACT;
      if (lastGood === undefined) return;
      const stop = watchContract(({ text, problem }) => {
        if (text !== undefined) writeFileSync(lastGood, text);
        process.env.ONVY_DOCS_PROBLEM = problem ?? "";
        for (const { moduleGraph } of Object.values(server.environments)) moduleGraph.invalidateAll();
        server.ws.send({ type: "full-reload" });
      });
      server.httpServer?.once("close", stop);
    },
  };
}
