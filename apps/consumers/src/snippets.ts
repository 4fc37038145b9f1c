import { readFileSync } from "node:fs";
import { readmeFile } from "./results.ts";

/** The TypeScript snippets of a README that a reader may copy, in order. */
export function snippetsIn(readme: string) {
  const seen = new Map<string, number>();
  let heading = "";
  return [...readme.matchAll(/^#+ ([^\n]+)$|^```ts\n(.*?)^```/gms)].flatMap(([, title, code]) => {
    if (title !== undefined) heading = title;
    if (code === undefined) return [];
    const count = (seen.get(heading) ?? 0) + 1;
    seen.set(heading, count);
    const words = heading.toLowerCase().match(/[a-z]+/g) ?? [];
    return {
      /** The heading it stands under, and its number there if it is not the first: `webhooks-2`. */
      id: [...words, ...(count > 1 ? [count] : [])].join("-"),
      heading,
      code,
      /** Why it runs in no page; undefined if it does. */
      serverOnly: serverOnly(code),
      /** Whether it asks the network for something. */
      calls: code.includes("createOnvyClient(") && !code.includes("createOnvyFake("),
    };
  });
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
export const snippets = snippetsIn(readFileSync(readmeFile, "utf8"));
