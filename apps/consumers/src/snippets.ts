import { readFileSync } from "node:fs";
import { readmeFile } from "./results.ts";

/** A piece of the README that a reader may copy. */
export interface Snippet {
  /** The heading it stands under, and its number there if it is not the first: `webhooks-2`. */
  id: string;
  heading: string;
  code: string;
  /** Why it runs in no page; undefined if it does. */
  serverOnly: string | undefined;
  /** Whether it asks the network for something. */
  calls: boolean;
}

/** The TypeScript snippets of a README, in order. */
export function snippetsIn(readme: string): Snippet[] {
  const seen = new Map<string, number>();
  const found: Snippet[] = [];
  let heading = "";
  for (const [, title, code] of readme.matchAll(/^#+ ([^\n]+)$|^```ts\n(.*?)^```/gms)) {
    if (title !== undefined) heading = title;
    if (code === undefined) continue;
    const count = (seen.get(heading) ?? 0) + 1;
    seen.set(heading, count);
    const words = heading.toLowerCase().match(/[a-z]+/g) ?? [];
    const id = [...words, ...(count > 1 ? [count] : [])].join("-");
    const calls = code.includes("createOnvyClient(") && !code.includes("createOnvyFake(");
    found.push({ id, heading, code, serverOnly: serverOnly(code), calls });
  }
  return found;
}

/** A page has no modules of Node's, and no environment: what needs one is for servers, whatever it is about. */
function serverOnly(code: string): string | undefined {
  const [module] = code.match(/(?<=from ")node:[^"]+/) ?? [];
  if (module !== undefined) return `It imports ${module}, which is a server's`;
  return code.includes("process.env.")
    ? "It reads secrets from the environment, which is a server's"
    : undefined;
}

/** Those of the package's README. */
export const snippets: readonly Snippet[] = snippetsIn(readFileSync(readmeFile, "utf8"));
