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
        const reference = readReference();
        const guides = readGuides();
        for (const gone of store.keys().filter((id) => !guides.some((guide) => guide.id === id)))
          store.delete(gone);
        for (const { id, title, description, text, file } of guides) {
          const body = expandLinks(expandParts(text, reference), reference, config.base);
          const digest = generateDigest({ title, description, body });
          // What did not change since the last build is laid out already; Astro forgets it when its own settings change.
          if (store.get(id)?.digest === digest) continue;
          const rendered = await renderMarkdown(body, { fileURL: file });
          store.set({
            id,
            body,
            data: await parseData({ id, data: { title, description } }),
            digest,
            rendered,
          });
        }
      },
    },
    schema: docsSchema(),
  }),
};
