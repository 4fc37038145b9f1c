import { isDeepStrictEqual } from "node:util";
import { asList, asObject, at, pointer } from "@onvy/contract/json";
import { inside, type Operation, type Part, partsIn, whole } from "../parts.ts";
import { kept, type Rules } from "./rule.ts";

/** What readers rely on besides the bodies, and what the client is made of. */
export const promiseRules: Rules = {
  *"response-header-optional"(pair) {
    for (const { title, base, revision } of kept(pair, "paths"))
      for (const [status, response] of partsIn(base.self, "responses")) {
        const answer = inside(revision.self, "responses", status);
        for (const [name, before] of partsIn(response, "headers")) {
          const after = answer && inside(answer, "headers", name);
          if (before.node.required !== true || !after || after.node.required === true) continue;
          const message = `Response header \`${name}\` of ${title} ${status} may now be missing.`;
          yield { message, pointer: before.pointer };
        }
      }
  },

  *"named-type-removed"({ base, revision }) {
    const path = ["components", "schemas"];
    const after = asObject(at(revision.root, path));
    for (const name of Object.keys(asObject(at(base.root, path))))
      if (after[name] === undefined)
        yield {
          message: `The type \`${name}\` can no longer be imported from @onvy/client.`,
          pointer: pointer([...path, name]),
        };
  },

  // Words to a reader; the mock answers with them.
  *"example-changed"({ base, revision }) {
    for (const [name, { node }] of partsIn(whole(base.root), "components", "examples")) {
      const path = ["components", "examples", name, "value"];
      const now = at(revision.root, path);
      if (now === undefined || isDeepStrictEqual(node.value, now)) continue;
      const message = `The example \`${name}\` shows another body.`;
      yield { impact: "patch", message, pointer: pointer(path) };
    }
  },

  // The client calls the first server unless it is told another: packages/client/README.md.
  *"default-server-changed"(pair) {
    const first = ({ node }: Part): unknown => at(node, ["servers", "0", "url"]);
    const [before, after] = [pair.base, pair.revision].map(({ root }) => first(whole(root)));
    if (before !== after)
      yield {
        message: `The client calls ${after ?? "no server"} by default, no longer ${before}.`,
        pointer: "/servers/0",
      };
    for (const { title, base, revision } of kept(pair, "paths")) {
      const [old, now] = [base, revision].map(({ self, item }) => first(self) ?? first(item));
      if (old !== now)
        yield {
          message: `${title} has a server of its own: ${now ?? "no longer"}.`,
          pointer: base.self.pointer,
        };
    }
  },

  *"credential-no-longer-accepted"(pair) {
    for (const { base, revision } of kept(pair, "paths")) {
      const after = alternatives(revision);
      for (const names of alternatives(base))
        if (!after.some((each) => each.every((name) => names.includes(name))))
          yield {
            message: `${names.join(" with ") || "A call without a credential"} is no longer accepted.`,
            pointer: securityOf(base),
          };
    }
  },

  // Health data that needs no credential is a promise broken, though every old call still passes.
  *"credential-no-longer-demanded"(pair) {
    for (const { base, revision } of kept(pair, "paths")) {
      const [before, after] = [base, revision].map((operation) =>
        alternatives(operation).some((names) => names.length === 0),
      );
      if (after && !before)
        yield { message: "Calls no longer need a credential.", pointer: securityOf(base) };
    }
  },
};

/** The sets of schemes that suffice for an operation; an empty set is a call without any. */
function alternatives({ self: { node, root } }: Operation): string[][] {
  const security = asList(node.security ?? root.security);
  return security.length === 0 ? [[]] : security.map((each) => Object.keys(asObject(each)));
}

function securityOf({ self }: Operation): string {
  return self.node.security ? `${self.pointer}/security` : "/security";
}
