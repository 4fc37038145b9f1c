import { fromPointer, type JsonObject, at as read } from "@onvy/contract/json";
import type { Mutant } from "@onvy/mutation/mutants";
import type { Audience, Impact } from "../change.ts";

/** What a rating must be: one impact, or several where the class holds edits of both kinds. */
export type Expected = Impact | readonly Impact[];

/** By who feels the edit. Somebody who is not named feels the same as `reads`. */
interface Ratings {
  readonly sends: Expected;
  readonly reads: Expected;
  readonly receives?: Expected;
}

const always = (impact: Expected): Ratings => ({ sends: impact, reads: impact });
/** Less is accepted: who sends may be refused; who reads is promised more. */
const tightened: Ratings = { sends: "major", reads: "minor" };
/** More is allowed: who sends may still do as before; who reads may get what was never promised. */
const loosened: Ratings = { sends: "minor", reads: "major" };

/**
 * What each class of mutants must be rated: written from the rule that a tightened request or a loosened answer is
 * major, and not from what the tools say.
 */
const classes: Readonly<Record<string, Ratings>> = {
  "alternative.combine": always("major"),
  // Of `anyOf`, fewer answers may come; of `allOf`, more.
  "alternative.drop": { sends: ["minor", "major"], reads: ["minor", "major"] },
  "array.drop": loosened,
  "body.drop": always("major"),
  "body.required (true)": tightened,
  "body.required (false)": loosened,
  "bound.drop": loosened,
  "bound.shift (narrower)": tightened,
  "bound.shift (wider)": loosened,
  "default.add": always("minor"),
  "default.change": { sends: "major", reads: "minor" },
  "default.drop": { sends: "major", reads: "minor" },
  "enum.drop": loosened,
  "enum.narrow": tightened,
  "enum.rename": always("major"),
  "enum.widen": loosened,
  "example.drop": always("patch"),
  "format.change": always("major"),
  "format.drop": loosened,
  "header.drop": always("major"),
  "header.rename": always("major"),
  "header.required (false)": always("major"),
  "header.required (true)": always("minor"),
  "media.rename": always("major"),
  "nullability.swap (null)": loosened,
  "nullability.swap (no null)": tightened,
  "openness.swap (closed)": tightened,
  "openness.swap (open)": loosened,
  "operation.drop": always("major"),
  "operation.method": always("major"),
  "operation.rename": always("major"),
  "parameter.drop": always("major"),
  "parameter.in": always("major"),
  "parameter.rename": always("major"),
  "parameter.required (true)": tightened,
  "parameter.required (false)": loosened,
  "path.drop": always("major"),
  "path.rename": always("major"),
  "pattern.change": always("major"),
  "pattern.drop": loosened,
  // Who sends it no longer compiles, even where the server ignores what it does not know.
  "property.drop": always("major"),
  // It is named again beside the alternatives, or it is not: only the second is felt.
  "property.drop (of an alternative)": { sends: ["minor", "major"], reads: ["minor", "major"] },
  "property.rename": always("major"),
  // Another schema: what it loosens is major, and an open one can only be tightened.
  "reference.change": { sends: ["minor", "major"], reads: ["minor", "major"] },
  "required.add": tightened,
  "required.drop": loosened,
  "response.drop": always("major"),
  "response.empty": always("major"),
  // The two error responses promise the same open body in other words.
  "response.reference": always("patch"),
  "response.status": always("major"),
  "scheme.header": always("major"),
  "scheme.in": always("major"),
  "scheme.type": always("major"),
  // A webhook says that ONVY sends no credential; whether it might is no promise that a receiver relies on.
  "security.alternatives (drop)": { sends: "major", reads: "major" },
  "security.alternatives (anonymous too)": always("major"),
  "security.alternatives (scheme too)": { sends: "minor", reads: "minor", receives: "major" },
  "security.drop": { sends: "major", reads: "major", receives: "minor" },
  "security.drop (open)": always("major"),
  "server.change": always("major"),
  "type.change (wider)": loosened,
  "type.change (narrower)": tightened,
  "type.change": always("major"),
  "type.drop": loosened,
  "webhook.drop": always("major"),
  "webhook.method": always("major"),
  "webhook.rename": always("major"),

  // What people read.
  word: always("patch"),
  info: always("patch"),
  tag: always("patch"),
  example: always("patch"),
  dialect: always("minor"),
  "default.type": { sends: "major", reads: "minor" },
  "header.add": always("minor"),
  // The wire knows no case, and the types do.
  "header.case": always("major"),
  "key.add (deprecated)": always("minor"),
  // A list or an object would be written otherwise; of a plain value Redocly cannot know.
  "key.add (explode)": { sends: ["minor", "major"], reads: "minor" },
  "key.add (externalDocs)": always("patch"),
  "key.add (links)": always("minor"),
  "key.add (minProperties)": tightened,
  "key.add (servers)": { sends: "major", reads: "major", receives: "minor" },
  "key.add (style)": { sends: ["minor", "major"], reads: "minor" },
  "key.add (summary)": always("patch"),
  "parameter.writing": { sends: ["minor", "major"], reads: ["minor", "major"] },
  "property.swap": always("major"),
  "server.swap": always("major"),
};

/** The class that a mutant is rated in: its operator, and the way it goes where that decides. */
export function classOf({ id, at, edit }: Mutant, root: JsonObject): string {
  const [, name = "", variant, target = ""] = /^(\S+)(?: \((.*)\))? @ (.*)$/.exec(id) ?? [];
  const value = read(edit(root), at);
  const [group = ""] = name.split(".");
  if (["word", "info", "tag", "dialect"].includes(group)) return group;
  if (group === "example" && name !== "example.drop") return group;
  switch (name) {
    case "key.add":
      return `${name} (${target.split("/").at(-1)})`;
    case "bound.shift": {
      const narrower = /in(?:imum|Length|Items|Properties)$/i.test(target) === (variant === "up");
      return `${name} (${narrower ? "narrower" : "wider"})`;
    }
    case "property.drop":
      return /[/](?:anyOf|oneOf)[/]\d+[/]properties[/][^/]+$/.test(target)
        ? `${name} (of an alternative)`
        : name;
    case "nullability.swap":
      return `${name} (${Array.isArray(value) ? "null" : "no null"})`;
    case "openness.swap":
      return `${name} (${value === false ? "closed" : "open"})`;
    case "body.required":
    case "header.required":
    case "parameter.required":
      return `${name} (${value})`;
    case "type.change": {
      const before = [read(root, fromPointer(target))].flat().find((type) => type !== "null");
      if (variant === "integer" && before === "number") return `${name} (narrower)`;
      return variant === "number" && before === "integer" ? `${name} (wider)` : name;
    }
    case "security.alternatives":
      return variant === "drop" || variant === "anonymous too"
        ? `${name} (${variant})`
        : `${name} (scheme too)`;
    case "security.drop":
      return variant === "open" ? `${name} (open)` : name;
    default:
      return name;
  }
}

/** The ratings that a mutant of the class may get, given who feels it. Throws for a class that is not listed. */
export function expectedOf(name: string, audiences: readonly Audience[]): readonly Impact[] {
  const ratings = classes[name];
  if (!ratings)
    throw new Error(`src/mutants/expected.ts has no rating for the class ${name}: add what it must be.`);
  const each = audiences.map((audience) => [ratings[audience] ?? ratings.reads].flat());
  const [heaviest] = (["major", "minor", "patch"] as const).filter((impact) =>
    each.some((all) => all.includes(impact)),
  );
  const certain = each.some((all) => all.length === 1 && all[0] === heaviest);
  return certain || each.length === 0 ? [heaviest ?? "major"] : [...new Set(each.flat())];
}
