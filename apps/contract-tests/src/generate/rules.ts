import { isDeepStrictEqual } from "node:util";
import { at, type Json, type Path, put, template } from "@onvy/contract/json";
import type { Schema } from "@onvy/contract/schema";
import { conforms, violationsOf } from "@onvy/contract/validator";
import { breakagesOf } from "./breakages.ts";

/** One rule of a schema at one place, with whole values that break it and that keep it. */
export interface Rule {
  /** Where in the value; array members stand for all of their kind. */
  readonly path: Path;
  readonly keyword: string;
  readonly about?: string | undefined;
  /** A value that conforms but for this rule; undefined when the schema leaves no way to break it. */
  readonly refused: () => Json | undefined;
  /** Conforming values on the rule's allowed side: bounds, listed values, legal spellings. */
  readonly allowed: () => Json[];
}

/** Every rule that bears on the sample, each breakable on its own. */
export function rulesOf(schema: Schema, sample: Json): Rule[] {
  return partsOf(schema, sample).flatMap(({ part, path, value }) =>
    breakagesOf(part, value).map(({ keyword, about, refused = [], allowed = [] }) => ({
      path,
      keyword,
      about,
      refused: () =>
        refused
          .map((broken) => put(sample, path, broken))
          .find((whole) => breaksOnly(schema, whole, path, keyword)),
      allowed: () =>
        allowed.map((good) => put(sample, path, good)).filter((whole) => conforms(schema, whole)),
    })),
  );
}

/** A rule in words: `/location/lat type`, `/ required id`. */
export function describeRule(rule: Pick<Rule, "path" | "keyword" | "about">): string {
  return [`/${template(rule.path).join("/")}`, rule.keyword, rule.about].filter(Boolean).join(" ");
}

/** The parts of the schema that describe something in the sample, with what they describe. */
function partsOf(
  part: Schema,
  value: Json | undefined,
  path: Path = [],
): { part: Schema; path: Path; value: Json }[] {
  if (value === undefined) return [];
  const { properties, items, anyOf = [], oneOf = [] } = part;
  const named = (members: Schema["properties"] = {}): ReturnType<typeof partsOf> =>
    Object.entries(members).flatMap(([name, member]) => partsOf(member, at(value, [name]), [...path, name]));
  return [
    { part, path, value },
    ...named(properties),
    ...(items ? partsOf(items, at(value, ["0"]), [...path, "0"]) : []),
    ...[...anyOf, ...oneOf].flatMap((branch) => named(branch.properties)),
  ];
}

function breaksOnly(schema: Schema, value: Json, path: Path, keyword: string): boolean {
  const violations = violationsOf(schema, value);
  return (
    violations.some((violation) => violation.keyword === keyword) &&
    violations.every((violation) => isDeepStrictEqual(violation.path, [...path]))
  );
}
