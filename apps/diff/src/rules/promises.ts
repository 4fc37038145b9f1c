import { isDeepStrictEqual } from "node:util";
import { at, isObject, type Json, type JsonObject, pointer } from "@onvy/contract/json";
import { kept, list, members, placed, type Rule } from "./rule.ts";

/** What readers rely on besides the bodies, and what the client is made of. */
export const promiseRules: readonly Rule[] = [
  {
    name: "response-header-optional",
    *find({ base, revision }) {
      for (const kept of keptResponses({ base, revision }))
        for (const [name, header] of members(kept.before.headers)) {
          const before = placed(base.root, header, `${kept.pointer}/headers/${name}`);
          const after = placed(revision.root, at(kept.after, ["headers", name]), "");
          if (before?.node.required !== true || !after || after.node.required === true) continue;
          const message = `Response header \`${name}\` of ${kept.title} may now be missing.`;
          yield { impact: "major", message, pointer: before.pointer, side: "base" };
        }
    },
  },
  {
    name: "named-type-removed",
    *find({ base, revision }) {
      const after = at(revision.root, ["components", "schemas"]);
      for (const [name] of members(at(base.root, ["components", "schemas"])))
        if (at(after, [name]) === undefined)
          yield {
            impact: "major",
            message: `The type \`${name}\` can no longer be imported from @onvy/client.`,
            pointer: pointer(["components", "schemas", name]),
            side: "base",
          };
    },
  },
  {
    // Words to a reader; the mock answers with them.
    name: "example-changed",
    *find({ base, revision }) {
      const after = at(revision.root, ["components", "examples"]);
      for (const [name, example] of members(at(base.root, ["components", "examples"]))) {
        const now = at(after, [name, "value"]);
        if (now === undefined || isDeepStrictEqual(at(example, ["value"]), now)) continue;
        const place = pointer(["components", "examples", name, "value"]);
        yield {
          impact: "patch",
          message: `The example \`${name}\` shows another body.`,
          pointer: place,
          side: "base",
        };
      }
    },
  },
  {
    // The client calls the first server unless it is told another: packages/client/README.md.
    name: "default-server-changed",
    *find(pair) {
      const [before, after] = [pair.base, pair.revision].map(({ root }) => at(root, ["servers", "0", "url"]));
      const found = { impact: "major", side: "base" } as const;
      if (before !== after)
        yield {
          ...found,
          message: `The client calls ${after ?? "no server"} by default, no longer ${before}.`,
          pointer: "/servers/0",
        };
      for (const { title, place, base, revision, items } of kept(pair, "paths")) {
        const own = (operation: JsonObject, item: JsonObject): Json | undefined =>
          at(operation, ["servers", "0", "url"]) ?? at(item, ["servers", "0", "url"]);
        const [old, now] = [own(base, items.base), own(revision, items.revision)];
        if (old !== now)
          yield {
            ...found,
            message: `${title} has a server of its own: ${now ?? "no longer"}.`,
            pointer: place,
          };
      }
    },
  },
  {
    name: "credential-no-longer-accepted",
    *find(pair) {
      for (const { place, base, revision } of kept(pair, "paths")) {
        const after = alternatives(pair.revision.root, revision);
        for (const names of alternatives(pair.base.root, base))
          if (!after.some((each) => each.every((name) => names.includes(name))))
            yield {
              impact: "major",
              message: `${names.join(" with ") || "A call without a credential"} is no longer accepted.`,
              pointer: base.security ? `${place}/security` : "/security",
              side: "base",
            };
      }
    },
  },
  {
    // Health data that needs no credential is a promise broken, though every old call still passes.
    name: "credential-no-longer-demanded",
    *find(pair) {
      for (const { place, base, revision } of kept(pair, "paths")) {
        const open = (root: JsonObject, operation: JsonObject): boolean =>
          alternatives(root, operation).some((names) => names.length === 0);
        if (open(pair.base.root, base) || !open(pair.revision.root, revision)) continue;
        const message = "Calls no longer need a credential.";
        yield {
          impact: "major",
          message,
          pointer: base.security ? `${place}/security` : "/security",
          side: "base",
        };
      }
    },
  },
];

/** The sets of schemes that suffice for an operation; an empty set is a call without any. */
function alternatives(root: JsonObject, operation: JsonObject): string[][] {
  const security = list(operation.security ?? root.security);
  return security.length === 0 ? [[]] : security.map((each) => Object.keys(isObject(each) ? each : {}));
}

interface KeptResponse {
  readonly title: string;
  readonly pointer: string;
  readonly before: JsonObject;
  readonly after: JsonObject;
}

function* keptResponses(pair: Parameters<Rule["find"]>[0]): Generator<KeptResponse> {
  for (const { title, place, base, revision } of kept(pair, "paths"))
    for (const [status, response] of members(base.responses)) {
      const before = placed(pair.base.root, response, `${place}/responses/${status}`);
      const now: Json | undefined = at(revision, ["responses", status]);
      const after = placed(pair.revision.root, now, `${place}/responses/${status}`);
      if (before && after)
        yield {
          title: `${title} ${status}`,
          pointer: before.pointer,
          before: before.node,
          after: after.node,
        };
    }
}
