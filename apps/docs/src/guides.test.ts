/** The guides: their programs compile and run, their commands are answered as they say, and nothing is told twice. */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Prism, startMock } from "@onvy/mock/prism";
import {
  type Complaint,
  compilePrograms,
  fencesIn,
  type Outcome,
  runPrograms,
  writePrograms,
} from "@onvy/mock/programs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readGuides } from "./guides.ts";
import { expandLinks } from "./markdown/links.ts";
import { expandParts } from "./markdown/parts.ts";
import { readReference } from "./model/reference.ts";
import { firstCall } from "./samples/first-call.ts";

const run = promisify(execFile);
const guides = readGuides();
/** What the package ships for agents holds programs as the guides do. */
const skill = readFileSync(new URL("../../../packages/client/SKILL.md", import.meta.url), "utf8");

/** Code between fences of a language, by the guide and its place there: `guides-start-1.ts`. */
const fences = (language: string) =>
  [...guides, { id: "skill", text: skill }].flatMap(({ id, text }) =>
    fencesIn(text, language).map(
      (code, index) => [`${id.replaceAll("/", "-")}-${index + 1}.${language}`, code] as const,
    ),
  );
const programs = [...fences("ts"), ["home-1.ts", firstCall] as const];
// Beside this package's node_modules, so that the programs import the built client by its name.
const folder = fileURLToPath(new URL("../reports/guides", import.meta.url));

let mock: Prism;
let complaints: readonly Complaint[];
let outcomes: Readonly<Record<string, Outcome>>;

beforeAll(async () => {
  mock = await startMock();
  await writePrograms(folder, new Map(programs));
  const files = programs.map(([file]) => file);
  [complaints, outcomes] = await Promise.all([
    compilePrograms(folder, files),
    runPrograms(folder, files, mock.url),
  ]);
});
afterAll(() => mock.close());

test("the guides have programs", () => {
  expect(programs.length).toBeGreaterThanOrEqual(25);
});

test("every program of a guide compiles under strict", () => {
  expect(complaints).toEqual([]);
});

test.each(programs)("%s runs", (file) => {
  expect(outcomes[file]).toEqual({ logged: expect.any(Array) });
});

test("the first guide's program says what happened", () => {
  const logged = outcomes["guides-start-1.ts"]?.logged.join(" ");
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
