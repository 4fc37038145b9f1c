/** The guides: their programs compile and run, their commands are answered as they say, and nothing is told twice. */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { type Prism, startMock } from "@onvy/mock/prism";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { complaints, type Outcome, runPrograms, writePrograms } from "../test/programs.ts";
import { readGuides } from "./guides.ts";
import { expandLinks } from "./markdown/links.ts";
import { expandParts } from "./markdown/parts.ts";
import { readReference } from "./model/reference.ts";
import { firstCall } from "./samples/first-call.ts";

const run = promisify(execFile);
const guides = readGuides();
/** What the package ships for agents holds programs as the guides do. */
const skill = readFileSync(new URL("../../../packages/client/SKILL.md", import.meta.url), "utf8");

/** Code between fences of a language, by the guide and its place there. */
const fences = (language: string) =>
  [...guides, { id: "skill", text: skill }].flatMap(({ id, text }) =>
    [...text.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, "gms"))].map(
      ([, code = ""], index) => [`${id.replaceAll("/", "-")}-${index + 1}`, code] as const,
    ),
  );
const programs = [...fences("ts"), ["home-1", firstCall] as const];

let mock: Prism;
let errors: readonly string[];
let outcomes: Readonly<Record<string, Outcome>>;

beforeAll(async () => {
  mock = await startMock();
  const folder = await writePrograms("guides", new Map(programs));
  const names = programs.map(([name]) => name);
  [errors, outcomes] = await Promise.all([complaints(folder), runPrograms(folder, names, mock.url)]);
});
afterAll(() => mock.close());

test("the guides have programs", () => {
  expect(programs.length).toBeGreaterThanOrEqual(25);
});

test("every program of a guide compiles under strict", () => {
  expect(errors).toEqual([]);
});

test.each(programs)("%s runs", (name) => {
  expect(outcomes[name]?.error).toBeUndefined();
});

test("the first guide's program says what happened", () => {
  const logged = outcomes["guides-start-1"]?.logged.join(" ");
  expect(logged).toMatch(/^user_123 has been here since \d{4}-.*Lentil soup with bread is pending$/);
});

describe("a guide's command", () => {
  const commands = fences("sh").filter(([, code]) => code.startsWith("curl "));

  test.each(commands)("%s is accepted by the mock", async (_, code) => {
    const command = code.trim().replace("https://production.api.onvy.health", mock.url);
    const { stdout } = await run("sh", ["-c", `${command} --silent -o /dev/null -w '%{http_code}'`], {
      env: { ...process.env, ONVY_API_KEY: "k" },
    });
    expect(stdout).toBe("200");
  });
});

test("the commands of `onvy` in the guides are ones that it has", async () => {
  const commands = fences("sh").flatMap(([, code]) => [...code.matchAll(/ onvy (\w+)(.*)$/gm)]);
  const bin = new URL("../../../packages/client/dist/bin.js", import.meta.url).pathname;
  const { stdout } = await run(process.execPath, [bin, "--help"]);
  expect(commands.map(([, name]) => name)).toEqual(["fake", "trigger"]);
  for (const [, name = "", rest = ""] of commands) {
    expect(stdout).toContain(`onvy ${name} `);
    for (const [option] of rest.matchAll(/--\w+/g)) expect(stdout).toContain(option);
  }
});

describe("a guide's text", () => {
  const reference = readReference();

  test.each(guides.map((guide) => [guide.id, guide] as const))(
    "%s names only what the contract has",
    (_, { text }) => {
      const whole = expandLinks(expandParts(text, reference), reference, "/docs");
      expect(whole).not.toMatch(/\]\((op|schema):|<!-- part/);
      expect(whole.length).toBeGreaterThan(60);
    },
  );

  test("an unknown name, schema or part is refused", () => {
    expect(() => expandLinks("[x](op:makeCoffee)", reference, "/")).toThrow("op:makeCoffee");
    expect(() => expandLinks("[x](schema:Coffee)", reference, "/")).toThrow("schema:Coffee");
    expect(() => expandParts("<!-- part: coffee -->", reference)).toThrow("coffee");
  });

  test("is not told again in the package's README", async () => {
    const readme = await readFile(new URL("../../../packages/client/README.md", import.meta.url), "utf8");
    const sentences = (text: string) =>
      text
        .replaceAll(/^```.*?^```/gms, "")
        .replaceAll(/\s+/g, " ")
        .split(/(?<=[.:|]) /)
        .filter((sentence) => sentence.length >= 60);
    const known = new Set(sentences(readme));
    const twice = guides.flatMap(({ id, text }) =>
      sentences(text)
        .filter((sentence) => known.has(sentence))
        .map((sentence) => `${id}: ${sentence}`),
    );
    expect(twice).toEqual([]);
  });
});
