import { expect, test } from "vitest";
import { parseDiagnostics } from "./compiler.ts";
import { messageProblem, readWrong, seenIn } from "./messages.ts";

const output = `wrong.mts(3,7): error TS2561: 'limt' does not exist.
  Did you mean to write 'limit'?
error TS5108: Option 'moduleResolution=node10' has been removed.
`;

test("a compiler's errors are read with their continuation lines, and without a place", () => {
  expect(parseDiagnostics(output)).toEqual([
    {
      file: "wrong.mts",
      line: 3,
      column: 7,
      code: "TS2561",
      message: "'limt' does not exist.\n  Did you mean to write 'limit'?",
    },
    {
      file: "",
      line: 0,
      column: 0,
      code: "TS5108",
      message: "Option 'moduleResolution=node10' has been removed.",
    },
  ]);
});

test("a wrong program goes from its line to the next one, and is shown with what is underlined", () => {
  const source = "// wrong: a key: limt, limit\nf({\n  x: { limt: 1 },\n});\n// wrong: other: word\ng();";
  const all = readWrong(source);
  expect(all).toEqual([
    { name: "a key", words: ["limt", "limit"], from: 2, to: 4 },
    { name: "other", words: ["word"], from: 6, to: 6 },
  ]);
  expect(
    seenIn(source, { from: 2, to: 4 }, [{ file: "", line: 3, column: 8, code: "TS1", message: "no" }]),
  ).toEqual(["limt: TS1 no"]);
});

test.each([
  ["no error at all", [], "it has 0 errors instead of one"],
  ["two errors", ["a", "b"], "it has 2 errors instead of one"],
  ["an error without the words", ["limt: TS1 no"], "its message does not say limit: limt: TS1 no"],
  ["another text than the committed one", ["limt: TS1 limit!"], "its message is now: limt: TS1 limit!"],
  ["the committed text", ["limt: TS1 limit?"], undefined],
])("%s", (_, seen, problem) => {
  expect(messageProblem(["limt", "limit"], seen, "limt: TS1 limit?")).toBe(problem);
});
