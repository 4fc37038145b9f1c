/** A JSON value as a person would write it in TypeScript: bare keys, short things on one line. */
export function literal(value: unknown, indent = "", before = 0): string {
  const flat = oneLine(value);
  if (indent.length + before + flat.length <= 66) return flat;
  const deeper = `${indent}  `;
  if (Array.isArray(value))
    return `[\n${value.map((item) => `${deeper}${literal(item, deeper)},\n`).join("")}${indent}]`;
  if (typeof value !== "object" || value === null) return flat;
  const members = Object.entries(value).map(
    ([key, child]) => `${deeper}${keyOf(key)}: ${literal(child, deeper, key.length + 2)},\n`,
  );
  return `{\n${members.join("")}${indent}}`;
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, child]) => `${keyOf(key)}: ${oneLine(child)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

function keyOf(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}
