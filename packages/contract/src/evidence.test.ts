import { describe, expect, test } from "vitest";
import { readDocument } from "./document.ts";
import { differences, readEvidence } from "./evidence.ts";
import { put } from "./json.ts";

const { root } = readDocument();
const rows = readEvidence();

test("EVIDENCE.md and onvy.yaml say the same", () => {
  expect(differences(root, rows)).toEqual([]);
});

test("a difference is told with its line, whichever side it stands on", () => {
  const row = rows.find(({ name }) => name === "User.created_at");
  const others = rows.filter((each) => each !== row);
  if (!row) throw new Error("EVIDENCE.md has no row for User.created_at.");
  expect(differences(root, others)).toEqual([
    `User.created_at: onvy.yaml promises "${row.promise}", EVIDENCE.md has no row`,
  ]);
  expect(differences(root, [...others, { ...row, promise: "integer" }])).toEqual([
    `User.created_at: EVIDENCE.md:${row.line} says "integer", onvy.yaml says "${row.promise}"`,
  ]);
  const withoutIt = put(
    root,
    ["components", "schemas", "CreateUserRequest", "properties", "gender"],
    undefined,
  );
  expect(differences(withoutIt as typeof root, rows)).toEqual([
    expect.stringMatching(
      /^CreateUserRequest\.gender: EVIDENCE\.md:\d+ has a row, onvy\.yaml does not have it$/,
    ),
  ]);
});

describe("the rows themselves", () => {
  test("a part with a grade of its own is a part of the promise or a word of the name", () => {
    const words = (text: string): string => ` ${text.replace(/[,;:]? |[()]/g, " ")} `;
    const strays = rows.flatMap(({ name, promise, exceptions, line }) =>
      exceptions
        .filter(({ part }) => !words(`${name} ${promise}`).includes(words(part)))
        .map(({ part }) => `${name}: EVIDENCE.md:${line} grades "${part}", which is no part of "${promise}"`),
    );
    expect(strays).toEqual([]);
  });

  test("a part with a grade of its own differs from the row", () => {
    const idle = rows.filter(({ grade, exceptions }) =>
      exceptions.some((exception) => exception.grade === grade),
    );
    expect(idle.map(({ name, line }) => `${name}: EVIDENCE.md:${line} repeats its grade`)).toEqual([]);
  });
});
