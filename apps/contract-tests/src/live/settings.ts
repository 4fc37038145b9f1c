import { asList, asObject, at } from "@onvy/contract/json";
import type { Contract, Scheme } from "@onvy/contract/operations";

/** What a run against a server needs to know. */
export type Settings = ReturnType<typeof readSettings>;

/** The run cannot start; the message is one line and says what to set. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
}

type Environment = Readonly<Record<string, string | undefined>>;

/** What to set, for a person who has set nothing. */
export const usage = `Sends every request example of openapi/onvy.yaml to a real server and reports where it deviates.

  ONVY_CONTRACT_TARGET            the server, such as https://staging.api.onvy.health
  ONVY_API_KEY                    the project's API key; or ONVY_ACCESS_TOKEN, a bearer token; or both
  ONVY_CLIENT_ID and _SECRET      for the token endpoint, which is left out otherwise
  ONVY_CONTRACT_VALUES            ids that no call can make, such as "type_id=blood_test_v1 project_id=proj_1"
  ONVY_CONTRACT_NEGATIVE          1 to send also what must be refused: broken bodies, and methods that might delete
  ONVY_CONTRACT_RATE              the most calls a second (10)
  ONVY_CONTRACT_TIMEOUT           seconds that an answer may take (30)
  ONVY_CONTRACT_ALLOW_PRODUCTION  1 to run against production

  --har FILE                      keep what travelled, without credentials and without a value of a body
  --fresh                         do not go on where a run was stopped

It creates users whose ids begin with onvy-contract-, and what belongs to them. The API deletes facts only.
A run that was stopped goes on where it was. apps/contract-tests/reports/ holds live.json, live.xml and live.html.`;

/** Reads the environment. Throws a SettingsError when it names no safe target, or no credential for it. */
export function readSettings(environment: Environment, contract: Contract, har?: string) {
  const target = targetOf(environment, contract);
  const { ONVY_API_KEY: apiKey, ONVY_ACCESS_TOKEN: token, ONVY_CLIENT_ID: id } = environment;
  if (!apiKey && !token)
    throw new SettingsError("No credential for the target: set ONVY_API_KEY or ONVY_ACCESS_TOKEN.");
  const basic = id && `${id}:${environment.ONVY_CLIENT_SECRET ?? ""}`;
  const byKind = {
    apiKey,
    bearer: token && `Bearer ${token}`,
    basic: basic && `Basic ${Buffer.from(basic).toString("base64")}`,
  };
  return {
    target,
    /** The header value that a scheme puts on the wire; undefined where no credential for it is set. */
    credential: ({ kind }: Scheme) => byKind[kind] || undefined,
    /** Values for parameters and body fields that no call can make, such as `type_id`. */
    values: valuesOf(environment.ONVY_CONTRACT_VALUES ?? ""),
    /** Whether requests are sent that a server must refuse, and that leave something behind if it does not. */
    negative: environment.ONVY_CONTRACT_NEGATIVE === "1",
    /** The most calls a second. */
    rate: positive(environment, "ONVY_CONTRACT_RATE", 10),
    /** Milliseconds that an answer may take. */
    timeout: positive(environment, "ONVY_CONTRACT_TIMEOUT", 30) * 1000,
    /** Where to keep what travelled, as HAR. */
    har,
  };
}

function positive(environment: Environment, name: string, otherwise: number): number {
  const value = Number(environment[name] || otherwise);
  if (!(value > 0)) throw new SettingsError(`${name} takes a number above 0, not ${environment[name]}.`);
  return value;
}

function targetOf(environment: Environment, contract: Contract): URL {
  const text = environment.ONVY_CONTRACT_TARGET ?? "";
  if (!URL.canParse(text))
    throw new SettingsError(`ONVY_CONTRACT_TARGET is not a URL: ${text || "it is empty"}.`);
  const target = new URL(text);
  const loopback = ["localhost", "127.0.0.1", "[::1]"].includes(target.hostname);
  if (target.protocol !== "https:" && !(loopback && target.protocol === "http:"))
    throw new SettingsError(
      `ONVY_CONTRACT_TARGET must be https: ${target.origin} would show the credential to the network.`,
    );
  if (target.username || target.password || target.search || target.hash)
    throw new SettingsError(
      "ONVY_CONTRACT_TARGET must be an origin and a path, without a credential, query or fragment.",
    );
  if (productionHosts(contract).includes(target.host) && environment.ONVY_CONTRACT_ALLOW_PRODUCTION !== "1")
    throw new SettingsError(
      `${target.host} is production: set ONVY_CONTRACT_ALLOW_PRODUCTION=1 if you mean it.`,
    );
  return target;
}

/** Hosts of the contract's servers, wherever it names them, that are not called staging or testing. */
function productionHosts({ document: { root } }: Contract): string[] {
  const paths = Object.values(asObject(root.paths)).flatMap((item) => [
    item,
    ...Object.values(asObject(item)),
  ]);
  return [root, ...paths]
    .flatMap((holder) => asList(at(holder, ["servers"])))
    .map((server) => new URL(String(at(server, ["url"]))).host)
    .filter((host) => !/^(staging|testing)\./.test(host));
}

function valuesOf(text: string): ReadonlyMap<string, string> {
  const pairs = text.split(/\s+/).filter(Boolean);
  return new Map(
    pairs.map((pair) => {
      const [name, value] = pair.split("=", 2);
      if (!name || !value)
        throw new SettingsError("ONVY_CONTRACT_VALUES takes name=value pairs between spaces.");
      return [name, value];
    }),
  );
}
