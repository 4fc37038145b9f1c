import { readFileSync } from "node:fs";
import { join } from "node:path";

/** One line of the support policy: what is supported, why, and what proves it. */
interface Claim {
  name: string;
  versions: string;
  why: string;
  /** Rows of the matrix. */
  targets?: string[];
  /** How the ids of checks begin. */
  checks?: string[];
}

/** The policy: `packages/client/support.json`, kept beside the package that it speaks of. */
export type Support = Record<"runtimes" | "compilers" | "libraries" | "package", Claim[]>;

const read = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, "../../../packages/client", name), "utf8"));

export function readSupport(): { support: Support; engines: string } {
  return { support: read("support.json"), engines: read("package.json").engines.node };
}

/** Where the policy, the matrix and `engines` do not say the same. */
export function supportProblems(
  { support, engines }: ReturnType<typeof readSupport>,
  targets: readonly string[],
  checks: readonly string[],
): string[] {
  const claims = Object.values(support).flat();
  const named = claims.flatMap((claim) => claim.targets ?? []);
  const prefixes = claims.flatMap((claim) => claim.checks ?? []);
  const node = support.runtimes.find(({ name }) => name === "Node")?.versions;
  return [
    ...claims
      .filter((claim) => !claim.targets?.length && !claim.checks?.length)
      .map(({ name }) => `${name} is claimed, and nothing shows it`),
    ...claims.filter(({ why }) => !why).map(({ name }) => `${name} is claimed without a reason`),
    ...named.filter((id) => !targets.includes(id)).map((id) => `${id} is claimed, and no target`),
    ...prefixes
      .filter((prefix) => !checks.some((id) => id.startsWith(prefix)))
      .map((prefix) => `${prefix} is claimed, and no check`),
    ...targets.filter((id) => !named.includes(id)).map((id) => `${id} is run, and claimed nowhere`),
    ...checks
      .filter((id) => !prefixes.some((prefix) => id.startsWith(prefix)))
      .map((id) => `${id} is checked, and claimed nowhere`),
    ...(node === engines ? [] : [`engines says ${engines}, the policy ${node}`]),
  ];
}
