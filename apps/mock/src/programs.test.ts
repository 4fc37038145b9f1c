import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { compilePrograms, runPrograms, writePrograms } from "./programs.ts";

const folder = fileURLToPath(new URL("../reports/programs", import.meta.url));

test("a program's outcome is its own: what it logged, and what it threw or complained of", async () => {
  const programs = {
    "good.ts":
      'console.log("one", { two: 2 });\nconsole.info(await (await fetch(`https://beta.api.onvy.health`)).text());',
    "thrown.ts": 'console.log("before");\nthrow new RangeError("out of range");',
    "rejected.ts": 'Promise.reject(new Error("nobody waits"));',
    "complains.ts": 'console.warn("it answered %d", 500);\nconsole.error("and more");',
    "broken.ts": "const = 1;",
  };
  await writePrograms(folder, new Map(Object.entries(programs)));
  expect(await runPrograms(folder, Object.keys(programs), "data:,mock")).toEqual({
    "good.ts": { logged: ["one", { two: 2 }, "mock"] },
    "thrown.ts": { logged: ["before"], complaint: expect.stringMatching(/^RangeError: out of range/) },
    "rejected.ts": { logged: [], complaint: expect.stringMatching(/^Error: nobody waits/) },
    "complains.ts": { logged: [], complaint: "it answered 500" },
    "broken.ts": { logged: [], complaint: expect.stringContaining("SyntaxError") },
  });
});

test("one that ends the process is told from those beside it", async () => {
  const programs = {
    "good.ts": "console.log(1);",
    "ends.ts": "process.exit(0);",
    "waits.ts": "await new Promise(() => {});",
  };
  await writePrograms(folder, new Map(Object.entries(programs)));
  const complaint = "it did not end well, and said nothing";
  expect(await runPrograms(folder, Object.keys(programs), "data:,mock")).toEqual({
    "good.ts": { logged: [1] },
    "ends.ts": { logged: [], complaint },
    "waits.ts": { logged: [], complaint },
  });
});

test("one that goes on for ever is ended", async () => {
  await writePrograms(folder, new Map([["forever.ts", "setInterval(() => {}, 1000);"]]));
  const { "forever.ts": outcome } = await runPrograms(folder, ["forever.ts"], "data:,mock", 1000);
  expect(outcome?.complaint).toBe("it did not end well, and said nothing");
});

test("the compiler's errors have their file, line and elaborations", async () => {
  const code = "export const right = 1;\nexport const wrong: { a: { b: string } } = { a: { b: right } };";
  await writePrograms(
    folder,
    new Map([
      ["good.ts", "export const n: number = 1;"],
      ["bad.ts", code],
    ]),
  );
  expect(await compilePrograms(folder, ["good.ts", "bad.ts"])).toEqual([
    { file: "bad.ts", line: 2, message: expect.stringMatching(/^TS2322: Type 'number'/) },
  ]);
  expect(await compilePrograms(folder, [])).toEqual([]);
});
