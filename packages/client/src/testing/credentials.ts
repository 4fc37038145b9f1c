import type { Clock } from "./clock.ts";
import type { Ids } from "./ids.ts";
import { Refusal } from "./refusal.ts";
import type { Route } from "./route.ts";

/** Who may come in, and to which project. */
export interface Gate {
  /** Whether any credential will do, and every one opens the fake's own project. */
  readonly open: boolean;
  /** The project that a request's credential opens; refuses with 401 where there is none. */
  projectOf(route: Route, headers: Headers): string;
  /** A token for a project, and for how many seconds it is valid. */
  issue(projectId: string): { token: string; seconds: number };
  clear(): void;
}

const tokenSeconds = 900;

/** `accepted` names the project that each API key, access token or `client_id:client_secret` opens. */
export function createGate(
  own: string,
  accepted: Readonly<Record<string, string>> | undefined,
  clock: Clock,
  ids: Ids,
): Gate {
  const issued = new Map<string, { projectId: string; until: number }>();

  const opens = (credential: string): string | undefined => {
    const token = issued.get(credential);
    if (token) return clock.time() < token.until ? token.projectId : undefined;
    if (!accepted) return own;
    return Object.hasOwn(accepted, credential) ? accepted[credential] : undefined;
  };

  return {
    open: !accepted,
    projectOf(route, headers) {
      for (const { kind, header } of route.security) {
        const credential = credentialIn(kind, headers.get(header) ?? "");
        const projectId = credential && opens(credential);
        if (projectId) return projectId;
      }
      const wanted = route.security.map(({ kind, header }) =>
        kind === "apiKey" ? header : `${header} (${kind})`,
      );
      throw new Refusal(401, `The credential is missing or not accepted: send ${wanted.join(" or ")}.`);
    },
    issue(projectId) {
      const token = `fake_${ids.opaque()}`;
      issued.set(token, { projectId, until: clock.time() + tokenSeconds * 1000 });
      return { token, seconds: tokenSeconds };
    },
    clear: () => issued.clear(),
  };
}

function credentialIn(kind: Route["security"][number]["kind"], value: string): string {
  if (kind === "apiKey") return value;
  const [, scheme = "", text = ""] = /^(\S+) +(\S+)$/.exec(value) ?? [];
  if (scheme.toLowerCase() !== kind) return "";
  return kind === "bearer" ? text : decoded(text);
}

function decoded(base64: string): string {
  try {
    return atob(base64);
  } catch {
    return "";
  }
}
