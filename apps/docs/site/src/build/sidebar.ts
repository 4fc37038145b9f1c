/** The menu: guides in their order, operations by tag, and what the contract knows. */
import { operationAddress, tagTitle } from "../../../src/addresses.ts";
import { readGuides } from "../../../src/guides.ts";
import { readReference } from "../../../src/model/reference.ts";

/** A link or a group of the menu, as Starlight's configuration has it. */
export type MenuItem =
  | {
      readonly label: string;
      readonly link: string;
      readonly badge?: { text: string; variant: (typeof variants)[keyof typeof variants] };
    }
  | { readonly label: string; readonly collapsed?: boolean; readonly items: MenuItem[] };

const variants = {
  GET: "success",
  HEAD: "default",
  POST: "note",
  PUT: "caution",
  PATCH: "caution",
  DELETE: "danger",
} as const;

/** Made from the files and the contract, so that nothing is listed by hand twice. */
export function sidebar({ operations, tags } = readReference()): MenuItem[] {
  return [
    {
      label: "Guides",
      items: readGuides()
        .filter(({ address }) => address.startsWith("/guides/"))
        .map(({ title, address }) => ({ label: title, link: address })),
    },
    {
      label: "Operations",
      items: tags.map(({ name }) => ({
        label: tagTitle(name),
        collapsed: true,
        items: operations
          .filter(({ tag }) => tag === name)
          .map(({ title, method, slug, webhook }) => ({
            label: title,
            link: operationAddress(slug),
            badge: {
              text: webhook ? "HOOK" : method,
              variant: variants[method as keyof typeof variants] ?? "default", // any other method has no colour
            },
          })),
      })),
    },
    {
      label: "The contract",
      items: [
        { label: "Schemas", link: "/schemas/" },
        { label: "Evidence", link: "/evidence/" },
        { label: "What is proved", link: "/proof/" },
        { label: "What it costs", link: "/cost/" },
        { label: "Changelog", link: "/changelog/" },
        { label: "Downloads", link: "/downloads/" },
        { label: "Glossary", link: "/glossary/" },
      ],
    },
  ];
}
