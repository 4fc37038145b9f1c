import { asList, asObject, type JsonObject, members } from "../json.ts";
import { operationsOf } from "../promises.ts";

/** Where parts of the contract that speak of each other do not agree, a line each. */
export function wiringFaults(root: JsonObject): string[] {
  return [...tagFaults(root), ...pathFaults(root), ...responseFaults(root)];
}

/** Tags are declared once and used. */
function tagFaults(root: JsonObject): string[] {
  const declared = new Set(asList(root.tags).map((tag) => String(asObject(tag).name)));
  const used = new Set(operationsOf(root).flatMap(([, { tags }]) => asList(tags).map(String)));
  return [
    ...[...used.difference(declared)].map((tag) => `tags: lacks "${tag}"`),
    ...[...declared.difference(used)].map((tag) => `tags: nothing has the tag "${tag}"`),
  ];
}

/** A path's template and its parameters name the same. */
function pathFaults(root: JsonObject): string[] {
  return operationsOf(root).flatMap(([name, , parameters]) => {
    const named = new Set(name.match(/(?<=\{)\w+(?=\})/g));
    const inPath = parameters.filter((each) => each.in === "path");
    const declared = new Set(inPath.map((each) => String(each.name)));
    return [
      ...[...named.difference(declared)].map((each) => `${name}: declares no parameter {${each}}`),
      ...[...declared.difference(named)].map((each) => `${name}: its path has no {${each}}`),
    ];
  });
}

/** A shared response is the answer for one status: what `401` and `default` say differs. */
function responseFaults(root: JsonObject): string[] {
  const statuses = new Map<string, Map<string, string>>();
  for (const [name, { responses }] of operationsOf(root))
    for (const [status, response] of members(responses)) {
      const { $ref } = asObject(response);
      if (typeof $ref !== "string") continue;
      const places = statuses.get($ref) ?? new Map<string, string>();
      statuses.set($ref, places.set(status, places.get(status) ?? `${name} ${status}`));
    }
  return [...statuses].flatMap(([reference, places]) =>
    places.size < 2 ? [] : [`${[...places.values()].join(" and ")}: both are ${reference}`],
  );
}
