/** What every page of the site needs: the reference, read once, and addresses under the site's sub-path. */
import { namesOf, under } from "../../../src/addresses.ts";
import { readReference } from "../../../src/model/reference.ts";
import { readProof } from "../../../src/proof.ts";
import { inline } from "../../../src/words.ts";

export let reference = readReference();
export const proof = readProof();

let names = namesOf(reference);
const base = import.meta.env.BASE_URL;

/** An address under the site's sub-path. */
export const to = (address: string) => under(base, address);

/** The contract's words as HTML, with links to what they name. */
export const words = (text: string, self?: string) => inline(text, names, base, self);

// In `dev`, where build/follow-contract.ts tells of a save.
import.meta.hot?.on("astro:content-changed", () => {
  reference = readReference();
  names = namesOf(reference);
});
