/** What changed, from the release notes that changesets write: newest first, one heading a version. */
import { existsSync, readFileSync } from "node:fs";

const sources = [
  { title: "The contract", file: new URL("../../../../openapi/CHANGELOG.md", import.meta.url) },
  { title: "The client", file: new URL("../../../../packages/client/CHANGELOG.md", import.meta.url) },
];

/** Each changelog below its own heading; one that does not exist yet says so. */
export function changelog(): string {
  return sources
    .map(({ title, file }) => {
      if (!existsSync(file)) return `## ${title}\n\nNothing has been released yet.`;
      const text = readFileSync(file, "utf8").replace(/^# .*\n+/, "");
      return `## ${title}\n\n${text.replaceAll(/^(#+) /gm, "$1# ").trim()}`;
    })
    .join("\n\n");
}
