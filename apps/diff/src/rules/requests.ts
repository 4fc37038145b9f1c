import { isDeepStrictEqual } from "node:util";
import { type JsonObject, pointer } from "@onvy/contract/json";
import type { Pair } from "../change.ts";
import { kept, list, members, type Placed, parametersOf, placed, type Rule, schemaOf } from "./rule.ts";

/** What senders write, and Redocly lets go: the server may ignore it, their program no longer compiles. */
export const requestRules: readonly Rule[] = [
  {
    name: "request-property-removed",
    *find(pair) {
      for (const { base, revision, title } of sent(pair)) {
        const after = propertiesOf(pair.revision.root, revision);
        for (const [name, { pointer }] of propertiesOf(pair.base.root, base))
          if (!after.has(name))
            yield {
              impact: "major",
              message: `Property \`${name}\` can no longer be sent to ${title}.`,
              pointer,
              side: "base",
            };
      }
    },
  },
  {
    name: "request-default-changed",
    *find(pair) {
      for (const { base, revision, title } of sent(pair)) {
        const [before, after] = [base.node.default, revision.node.default];
        if (before === undefined || isDeepStrictEqual(before, after)) continue;
        const now = after === undefined ? "nothing that is stated" : JSON.stringify(after);
        yield {
          impact: "major",
          message: `Who leaves \`${base.pointer.split("/").at(-1)}\` out of ${title} gets ${now}, no longer ${JSON.stringify(before)}.`,
          pointer: base.pointer,
          side: "base",
        };
      }
    },
  },
  {
    // Nothing changes on the wire, but callers write both names: `client.GET("/users/{user_id}", { params: { path: { user_id } } })`.
    name: "path-template-changed",
    *find({ base, revision }) {
      const shape = (path: string): string => path.replaceAll(/\{[^}]+\}/g, "{}");
      const after = new Map(members(revision.root.paths).map(([path]) => [shape(path), path]));
      for (const [path] of members(base.root.paths)) {
        const now = after.get(shape(path));
        if (now === undefined || now === path) continue;
        const message = `Path \`${path}\` is now written \`${now}\`.`;
        yield { impact: "major", message, pointer: pointer(["paths", path]), side: "base" };
      }
    },
  },
  {
    name: "path-parameter-renamed",
    *find(pair) {
      for (const { title, place, base, revision, items } of kept(pair, "paths")) {
        const names = parametersOf(pair.revision.root, items.revision, revision, place).map(
          ({ node }) => node.name,
        );
        for (const { node, pointer } of parametersOf(pair.base.root, items.base, base, place))
          if (node.in === "path" && !names.includes(node.name ?? null))
            yield {
              impact: "major",
              message: `Path parameter \`${node.name}\` of ${title} was renamed or removed.`,
              pointer,
              side: "base",
            };
      }
    },
  },
];

interface Sent {
  readonly title: string;
  readonly base: Placed;
  readonly revision: Placed;
}

/** Every schema that a request is made of, in both contracts, as far as both have it. */
function* sent(pair: Pair): Generator<Sent> {
  const { base, revision } = pair;
  const seen = new Set<string>();
  for (const operation of kept(pair, "paths")) {
    const { place, title } = operation;
    const bodies = [base, revision].map(({ root }, side) => {
      const owner = side === 0 ? operation.base : operation.revision;
      return schemaOf(root, placed(root, owner.requestBody, `${place}/requestBody`));
    });
    yield* both(title, bodies[0], bodies[1]);
    const after = parametersOf(revision.root, operation.items.revision, operation.revision, place);
    for (const parameter of parametersOf(base.root, operation.items.base, operation.base, place)) {
      const other = after.find(
        ({ node }) => node.name === parameter.node.name && node.in === parameter.node.in,
      );
      if (other)
        yield* both(title, inner(base.root, parameter, "schema"), inner(revision.root, other, "schema"));
    }
  }

  function* alternatives(title: string, before: Placed, after: Placed): Generator<Sent> {
    for (const key of ["anyOf", "oneOf"])
      for (const [index, branch] of branches(base.root, before, key).entries())
        yield* both(title, branch, branches(revision.root, after, key)[index]);
  }

  function* both(title: string, before: Placed | undefined, after: Placed | undefined): Generator<Sent> {
    if (!before || !after || seen.has(`${before.pointer} ${after.pointer}`)) return;
    seen.add(`${before.pointer} ${after.pointer}`);
    yield { title, base: before, revision: after };
    yield* both(title, inner(base.root, before, "items"), inner(revision.root, after, "items"));
    const properties = propertiesOf(revision.root, after);
    for (const [name, property] of propertiesOf(base.root, before))
      yield* both(title, property, properties.get(name));
    yield* alternatives(title, before, after);
    // The properties of `allOf` are the schema's own, wherever among its branches they stand; its alternatives are not.
    for (const [index, branch] of branches(base.root, before, "allOf").entries()) {
      const other = branches(revision.root, after, "allOf")[index];
      if (other) yield* alternatives(title, branch, other);
    }
  }
}

/** The properties that a schema names, those of its `allOf` among them. */
function propertiesOf(root: JsonObject, schema: Placed): Map<string, Placed> {
  const found = new Map(branches(root, schema, "allOf").flatMap((branch) => [...propertiesOf(root, branch)]));
  for (const [name, node] of members(schema.node.properties)) {
    const property = placed(root, node, `${schema.pointer}/properties/${name}`);
    if (property) found.set(name, property);
  }
  return found;
}

function branches(root: JsonObject, schema: Placed, key: string): Placed[] {
  return list(schema.node[key])
    .map((branch, index) => placed(root, branch, `${schema.pointer}/${key}/${index}`))
    .filter((each) => each !== undefined);
}

function inner(root: JsonObject, schema: Placed, key: string): Placed | undefined {
  return placed(root, schema.node[key], `${schema.pointer}/${key}`);
}
