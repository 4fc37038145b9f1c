/** Where the tests find the built site, and where they put copies of it. */
import { fileURLToPath } from "node:url";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export const builtSite = here("../../dist");
/** A deployment below a host's root, as GitHub Pages has it. */
export const subPath = "/onvy/docs";
export const subPathSite = here("../../reports/sub-path");
export const damagedSites = here("../../reports/damaged");
export const grownSites = here("../../reports/grown");
export const astro = [here("../node_modules/astro/bin/astro.mjs"), "build", "--root", here("..")];
