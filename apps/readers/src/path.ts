import type { Operation } from "@onvy/contract/operations";

/** The path of an operation with the examples of its parameters. */
export function fillPath({ path, parameters }: Operation): string {
  return parameters
    .filter((parameter) => parameter.in === "path")
    .reduce(
      (filled, { name, examples }) =>
        filled.replace(`{${name}}`, encodeURIComponent(String(examples[0]?.value))),
      path,
    );
}
