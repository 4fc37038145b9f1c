import { isDeepStrictEqual } from "node:util";
import { asObject, pointer } from "@onvy/contract/json";
import type { Pair } from "../change.ts";
import { inside, type Part, partsIn } from "../parts.ts";
import { kept, type Rules } from "./rule.ts";

/** What senders write, and Redocly lets go: the server may ignore it, their program no longer compiles. */
export const requestRules: Rules = {
  *"request-property-removed"(pair) {
    for (const { base, revision, title } of sent(pair)) {
      const after = propertiesOf(revision);
      for (const [name, { pointer }] of propertiesOf(base))
        if (!after.has(name))
          yield { message: `Property \`${name}\` can no longer be sent to ${title}.`, pointer };
    }
  },

  *"request-default-changed"(pair) {
    for (const { base, revision, title } of sent(pair)) {
      const [before, after] = [base.node.default, revision.node.default];
      if (before === undefined || isDeepStrictEqual(before, after)) continue;
      const now = after === undefined ? "nothing that is stated" : JSON.stringify(after);
      const name = base.pointer.split("/").at(-1);
      yield {
        message: `Who leaves \`${name}\` out of ${title} gets ${now}, no longer ${JSON.stringify(before)}.`,
        pointer: base.pointer,
      };
    }
  },

  // Nothing changes on the wire, but callers write both names: `client.GET("/users/{user_id}", { params: { path: { user_id } } })`.
  *"path-template-changed"({ base, revision }) {
    const shape = (path: string): string => path.replaceAll(/\{[^}]+\}/g, "{}");
    const after = new Map(Object.keys(asObject(revision.root.paths)).map((path) => [shape(path), path]));
    for (const path of Object.keys(asObject(base.root.paths))) {
      const now = after.get(shape(path));
      if (now === undefined || now === path) continue;
      yield { message: `Path \`${path}\` is now written \`${now}\`.`, pointer: pointer(["paths", path]) };
    }
  },

  *"path-parameter-renamed"(pair) {
    for (const { title, base, revision } of kept(pair, "paths")) {
      const names = revision.parameters.map(({ node }) => node.name);
      for (const { node, pointer } of base.parameters)
        if (node.in === "path" && !names.includes(node.name))
          yield { message: `Path parameter \`${node.name}\` of ${title} was renamed or removed.`, pointer };
    }
  },
};

interface Sent {
  readonly title: string;
  readonly base: Part;
  readonly revision: Part;
}

/** Every schema that a request is made of, in both contracts, as far as both have it. */
function* sent(pair: Pair): Generator<Sent> {
  const seen = new Set<string>();
  for (const { title, base, revision } of kept(pair, "paths")) {
    yield* both(title, bodyOf(base.self), bodyOf(revision.self));
    for (const before of base.parameters) {
      const after = revision.parameters.find(
        ({ node }) => node.name === before.node.name && node.in === before.node.in,
      );
      if (after) yield* both(title, inside(before, "schema"), inside(after, "schema"));
    }
  }

  function* alternatives(title: string, before: Part, after: Part): Generator<Sent> {
    for (const key of ["anyOf", "oneOf"])
      for (const [index, branch] of partsIn(before, key))
        yield* both(title, branch, inside(after, key, index));
  }

  function* both(title: string, before: Part | undefined, after: Part | undefined): Generator<Sent> {
    if (!before || !after || seen.has(`${before.pointer} ${after.pointer}`)) return;
    seen.add(`${before.pointer} ${after.pointer}`);
    yield { title, base: before, revision: after };
    yield* both(title, inside(before, "items"), inside(after, "items"));
    const properties = propertiesOf(after);
    for (const [name, property] of propertiesOf(before)) yield* both(title, property, properties.get(name));
    yield* alternatives(title, before, after);
    // The properties of `allOf` are the schema's own, wherever among its branches they stand; its alternatives are not.
    for (const [index, branch] of partsIn(before, "allOf")) {
      const other = inside(after, "allOf", index);
      if (other) yield* alternatives(title, branch, other);
    }
  }
}

/** The schema of the first media type of an operation's request body. */
function bodyOf(operation: Part): Part | undefined {
  const body = inside(operation, "requestBody");
  const [mediaType] = body ? partsIn(body, "content") : [];
  return mediaType && inside(mediaType[1], "schema");
}

/** The properties that a schema names, those of its `allOf` among them. */
function propertiesOf(schema: Part): Map<string, Part> {
  const inherited = partsIn(schema, "allOf").flatMap(([, branch]) => [...propertiesOf(branch)]);
  return new Map([...inherited, ...partsIn(schema, "properties")]);
}
