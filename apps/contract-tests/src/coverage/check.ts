/** After the tests: that the reporter was there, and was content. Who blinds the reporter is seen here. */
import { readFileSync } from "node:fs";
import { reports } from "./reports.ts";
import { contractDigest, problemWith } from "./verdict.ts";

function read(): string | undefined {
  try {
    return readFileSync(`${reports}/coverage.json`, "utf8");
  } catch {
    return undefined;
  }
}

const problem = problemWith(read(), contractDigest());
if (problem !== undefined) {
  console.error(`The tests prove nothing: ${problem}`);
  process.exitCode = 1;
}
