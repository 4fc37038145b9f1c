/** Parts of a guide that come from data: a line `<!-- part: NAME -->` is replaced by what the name stands for. */
import type { Reference } from "../model/reference.ts";
import { earlierVersions, versionAddress } from "../versions.ts";
import { changelog } from "./changelog.ts";
import { checksTable, runtimesTable } from "./runtimes.ts";
import { table } from "./table.ts";

type Part = (reference: Reference) => string;

const parts: Readonly<Record<string, Part>> = {
  runtimes: () => runtimesTable(),
  checks: () => checksTable(),
  changelog,
  versions: () => versionsTable(),
  servers: ({ document }) =>
    table(
      ["Server", "Address"],
      document.servers.map(({ url, description }) => [description, `\`${url}\``]),
    ),
  "event-names": ({ schemas }) => {
    const names = schemas.find(({ name }) => name === "KnownWebhookEventName")?.values ?? [];
    return names.map((name) => `- \`${name}\``).join("\n");
  },
  lists: ({ operations }) =>
    table(
      ["List", "Items stand in"],
      operations
        .filter(({ parameters }) => parameters.some(({ name }) => name === "page"))
        .map(({ id, title, responses }) => [
          `[${title}](op:${id})`,
          `\`${responses[0]?.body?.fields[0]?.name}\``,
        ]),
    ),
};

/** The text with its parts. Throws on a name that stands for nothing. */
export function expandParts(text: string, reference: Reference): string {
  return text.replaceAll(/^<!-- part: ([\w-]+) -->$/gm, (_, name: string) => {
    const part = parts[name];
    if (part === undefined)
      throw new Error(`A guide wants the part ${name}; known: ${Object.keys(parts).join(", ")}`);
    return part(reference);
  });
}

/** Where each earlier version is kept; a sentence, as long as there is none. */
export function versionsTable(versions = earlierVersions()): string {
  if (versions.length === 0) return "There is one version so far, the present one.";
  const rows = versions.map(({ version, date }) => [
    `[${version}](${versionAddress(version)}reference.html)`,
    date,
    `[onvy.yaml](${versionAddress(version)}onvy.yaml)`,
  ]);
  return table(["Version", "Released", "Contract"], rows);
}
