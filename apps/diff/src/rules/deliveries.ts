import { type JsonObject, pointer } from "@onvy/contract/json";
import { kept, members, type Placed, parametersOf, placed, type Rule } from "./rule.ts";

/** What receivers of webhooks rely on. Redocly takes a webhook's headers and body for requests that nobody sends. */
export const deliveryRules: readonly Rule[] = [
  {
    // On no wire, but the generated types and the docs call it by its name.
    name: "webhook-renamed",
    *find({ base, revision }) {
      const after = members(revision.root.webhooks).map(([name]) => name);
      for (const [name] of members(base.root.webhooks))
        if (!after.includes(name)) {
          const message = `There is no webhook \`${name}\` any more.`;
          yield { impact: "major", message, pointer: pointer(["webhooks", name]), side: "base" };
        }
    },
  },
  {
    name: "delivery-header-loosened",
    *find(pair) {
      for (const { title, place, base, revision, items } of kept(pair, "webhooks")) {
        const after = parametersOf(pair.revision.root, items.revision, revision, place);
        for (const parameter of parametersOf(pair.base.root, items.base, base, place)) {
          const { name, in: where, required } = parameter.node;
          const same = (other: Placed): boolean =>
            other.node.in === where && sameName(other.node, parameter.node);
          const now = after.find(same);
          const found = { impact: "major", pointer: parameter.pointer, side: "base" } as const;
          if (!now)
            yield { ...found, message: `${title} no longer brings the ${where} parameter \`${name}\`.` };
          else if (required === true && now.node.required !== true)
            yield { ...found, message: `${title} may leave the ${where} parameter \`${name}\` out.` };
        }
      }
    },
  },
  {
    name: "delivery-body-loosened",
    *find(pair) {
      for (const { title, place, base, revision } of kept(pair, "webhooks")) {
        const before = placed(pair.base.root, base.requestBody, `${place}/requestBody`);
        const after = placed(pair.revision.root, revision.requestBody, `${place}/requestBody`);
        if (!before || (after && (before.node.required !== true || after.node.required === true))) continue;
        const message = after ? `${title} may come without a body.` : `${title} no longer has a body.`;
        yield { impact: "major", message, pointer: before.pointer, side: "base" };
      }
    },
  },
];

/** Header names are compared without case (RFC 9110, section 5.1). */
function sameName(left: JsonObject, right: JsonObject): boolean {
  const [one, other] = [String(left.name), String(right.name)];
  return left.in === "header" ? one.toLowerCase() === other.toLowerCase() : one === other;
}
