import { defineCollection } from "astro:content";
import { docsSchema } from "@astrojs/starlight/schema";
import { readGuides } from "../../src/guides.ts";
import { expandLinks } from "../../src/markdown/links.ts";
import { expandParts } from "../../src/markdown/parts.ts";
import { readReference } from "../../src/model/reference.ts";

export const collections = {
  docs: defineCollection({
    loader: {
      name: "guides",
      async load({ store, parseData, renderMarkdown, generateDigest, config }) {
        store.clear();
        const reference = readReference();
        for (const { id, title, description, text, file } of readGuides()) {
          const body = expandLinks(expandParts(text, reference), reference, config.base);
          store.set({
            id,
            body,
            data: await parseData({ id, data: { title, description } }),
            digest: generateDigest(body),
            rendered: await renderMarkdown(body, { fileURL: file }),
          });
        }
      },
    },
    schema: docsSchema(),
  }),
};
