import { isDeepStrictEqual } from "node:util";
import { at, type Json, type Path, put, template } from "@onvy/contract/json";
import type { Schema } from "@onvy/contract/schema";
import { violationsOf } from "@onvy/contract/validator";
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
  const rules: Rule[] = [];
  visit(schema, [], (part, path) => {
    const value = at(sample, path);
    if (value === undefined) return false;
    for (const { keyword, about, refused, allowed } of breakagesOf(part, value)) {
      rules.push({
        path,
        keyword,
        about,
        refused: () =>
          refused
            .map((broken) => put(sample, path, broken))
            .find((whole) => breaksOnly(schema, whole, path, keyword)),
        allowed: () =>
          allowed
            .map((good) => put(sample, path, good))
            .filter((whole) => violationsOf(schema, whole).length === 0),
      });
    }
    return true;
  });
  return rules;
}

/** A rule in words: `/location/lat type`, `/ required id`. */
export function describeRule(rule: Pick<Rule, "path" | "keyword" | "about">): string {
  return [`/${template(rule.path).join("/")}`, rule.keyword, rule.about].filter(Boolean).join(" ");
}

/** Walks the schema with the path of a value that each part describes; false from the visitor stops descent. */
function visit(schema: Schema, path: Path, visitor: (part: Schema, path: Path) => boolean): void {
  if (!visitor(schema, path)) return;
  for (const [name, property] of Object.entries(schema.properties ?? {}))
    visit(property, [...path, name], visitor);
  if (schema.items) visit(schema.items, [...path, "0"], visitor);
  for (const branch of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) {
    for (const [name, property] of Object.entries(branch.properties ?? {}))
      visit(property, [...path, name], visitor);
  }
}

function breaksOnly(schema: Schema, value: Json, path: Path, keyword: string): boolean {
  const violations = violationsOf(schema, value);
  return (
    violations.some((violation) => violation.keyword === keyword) &&
    violations.every((violation) => isDeepStrictEqual(violation.path, [...path]))
  );
}
