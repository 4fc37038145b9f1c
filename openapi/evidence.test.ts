import { describe, expect, test } from "vitest";
import { operationsOf, readContract } from "./contract.ts";
import { expandRows, readEvidence } from "./evidence.ts";
import { promisesOf } from "./promises.ts";

const contract = readContract();
const promises = promisesOf(contract);
const rows = readEvidence();
const apiOperations = operationsOf(contract)
  .map(({ name }) => name)
  .filter((name) => !name.startsWith("WEBHOOK "));
const evidence = expandRows(rows, apiOperations);

describe("EVIDENCE.md and onvy.yaml say the same", () => {
  test("what onvy.yaml promises has a row", () => {
    const missing = [...promises].filter(([name]) => !evidence.has(name));
    expect(
      missing.map(([name, promise]) => `${name}: onvy.yaml promises "${promise}", EVIDENCE.md has no row`),
    ).toEqual([]);
  });

  test("what has a row is in onvy.yaml", () => {
    const stale = [...evidence.values()].filter(({ name }) => !promises.has(name));
    expect(
      stale.map(({ name, line }) => `${name}: EVIDENCE.md:${line} has a row, onvy.yaml does not have it`),
    ).toEqual([]);
  });

  test("each row says what onvy.yaml says", () => {
    const different = [...evidence.values()].filter(
      ({ name, promise }) => promises.has(name) && promises.get(name) !== promise,
    );
    expect(
      different.map(
        ({ name, promise, line }) =>
          `${name}: EVIDENCE.md:${line} says "${promise}", onvy.yaml says "${promises.get(name)}"`,
      ),
    ).toEqual([]);
  });
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
