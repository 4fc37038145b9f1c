/** Runs the contract's Arazzo flows with Redocly against a mock of the contract. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { openapiFolder } from "@onvy/contract/document";
import { startMock } from "./prism.ts";

await using mock = await startMock();
const redocly = spawn(
  "node_modules/.bin/redocly",
  ["respect", "flows.arazzo.yaml", "--server", `onvy=${mock.url}`, "--input", "apiKey=any-key-will-do"],
  { cwd: openapiFolder, stdio: "inherit" },
);
const [status] = await once(redocly, "close");
process.exitCode = status ?? 1;
