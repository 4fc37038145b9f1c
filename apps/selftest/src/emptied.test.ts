import { expect, test } from "vitest";
import { emptied, exportedFunctions } from "./emptied.ts";

const text = `/** One. */
export function one(value: number): string[] {
  if (value) {
    return ["a"];
  }
  return [];
}

export async function two(
  left: { readonly a: string },
  right: (text: string) => void,
): Promise<Finding[]> {
  return [];
}

export function three({ a }: Holder): void {
  check(a);
}

export function four(): Sandbox {
  return make();
}

function own(): void {
}
`;

test("exported functions are found", () => {
  expect(exportedFunctions(text)).toEqual(["one", "two", "three", "four"]);
});

test("an emptied function has nothing to say, and all else stays", () => {
  expect(emptied(text, "one")).toBe(
    text.replace('  if (value) {\n    return ["a"];\n  }\n  return [];', "  return [];"),
  );
  expect(emptied(text, "three")).toBe(text.replace("  check(a);", "  "));
  expect(emptied(text, "two")).toContain("): Promise<Finding[]> {\n  return [];\n}");
});

test("a function whose type does not tell is left alone, and one that is not there is an error", () => {
  expect(emptied(text, "four")).toBeUndefined();
  expect(() => emptied(text, "five")).toThrow("There is no exported function five.");
});
