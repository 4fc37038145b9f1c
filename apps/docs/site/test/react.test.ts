/** The React guide: its backend and its page compile together, and the page shows what the mock answered. */
import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Prism, startMock } from "@onvy/mock/prism";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { readGuides } from "../../src/guides.ts";

const folder = fileURLToPath(new URL("../reports/react/", import.meta.url));
const tsc = fileURLToPath(new URL("../../../../node_modules/.bin/tsc", import.meta.url));
let mock: Prism;

beforeAll(async () => {
  mock = await startMock();
  const text = readGuides().find(({ id }) => id === "guides/react")?.text ?? "";
  const code = (language: string) =>
    new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, "ms").exec(text)?.[1] ?? "";
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}backend.ts`, code("ts"));
  await writeFile(`${folder}page.tsx`, code("tsx"));
  const options = {
    strict: true,
    noEmit: true,
    jsx: "react-jsx",
    module: "esnext",
    moduleResolution: "bundler",
  };
  const rest = {
    target: "es2022",
    lib: ["es2022", "dom", "dom.iterable"],
    types: ["node"],
    skipLibCheck: true,
  };
  const config = { compilerOptions: { ...options, ...rest, noUncheckedIndexedAccess: true }, include: ["*"] };
  await writeFile(`${folder}tsconfig.json`, JSON.stringify(config));
});
afterAll(async () => {
  vi.unstubAllGlobals();
  await mock.close();
});

test("compiles under strict", async () => {
  const { stdout } = await promisify(execFile)(tsc, ["-p", folder, "--pretty", "false"]).catch(
    (error: { stdout: string }) => error,
  );
  expect(stdout).toBe("");
});

test("shows the user's meals, by way of the backend", async () => {
  const { fetch } = globalThis;
  vi.spyOn(console, "log").mockReturnValue();
  vi.stubEnv("ONVY_API_KEY", "k");
  let backend: { getMeals(userId: string): Promise<Response> } | undefined;
  vi.stubGlobal("fetch", (url: string, init: RequestInit) =>
    url === "/api/meals"
      ? backend?.getMeals("northlight_4821")
      : fetch(url.replace("https://production.api.onvy.health", mock.url), init),
  );
  backend = await import(`${folder}backend.ts`);
  const { Meals, mealsQuery } = await import(`${folder}page.tsx`);
  const client = new QueryClient();
  const page = () => renderToString(createElement(QueryClientProvider, { client }, createElement(Meals)));
  expect(page()).toContain("Loading");
  await client.prefetchQuery(mealsQuery);
  expect(page()).toMatch(/<li>Lentil soup with bread and salad<!-- -->:.*490 calories<\/li>/);
});
