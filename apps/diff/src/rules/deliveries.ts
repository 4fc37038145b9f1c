import { asObject, type JsonObject, pointer } from "@onvy/contract/json";
import { inside } from "../parts.ts";
import { kept, type Rules } from "./rule.ts";

/** What receivers of webhooks rely on. Redocly takes a webhook's headers and body for requests that nobody sends. */
export const deliveryRules: Rules = {
  // On no wire, but the generated types and the docs call it by its name.
  *"webhook-renamed"({ base, revision }) {
    const [before, after] = [base, revision].map(({ root }) => Object.keys(asObject(root.webhooks)));
    for (const name of before ?? [])
      if (!after?.includes(name))
        yield { message: `There is no webhook \`${name}\` any more.`, pointer: pointer(["webhooks", name]) };
  },

  *"delivery-header-loosened"(pair) {
    for (const { title, base, revision } of kept(pair, "webhooks"))
      for (const { node, pointer } of base.parameters) {
        const now = revision.parameters.find((other) => isSame(other.node, node))?.node;
        const what = `the ${node.in} parameter \`${node.name}\``;
        if (!now) yield { message: `${title} no longer brings ${what}.`, pointer };
        else if (node.required === true && now.required !== true)
          yield { message: `${title} may leave ${what} out.`, pointer };
      }
  },

  *"delivery-body-loosened"(pair) {
    for (const { title, base, revision } of kept(pair, "webhooks")) {
      const [before, after] = [base, revision].map(({ self }) => inside(self, "requestBody"));
      if (!before || (after && (before.node.required !== true || after.node.required === true))) continue;
      const message = after ? `${title} may come without a body.` : `${title} no longer has a body.`;
      yield { message, pointer: before.pointer };
    }
  },
};

/** Header names are compared without case (RFC 9110, section 5.1). */
function isSame(left: JsonObject, right: JsonObject): boolean {
  const [one, other] = [left, right].map(({ name, in: where }) =>
    where === "header" ? String(name).toLowerCase() : String(name),
  );
  return left.in === right.in && one === other;
}
