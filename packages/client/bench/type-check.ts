/** What the compiler has to do for a program of one call: instantiations, and seconds (the best of three). */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const USER = "{ id: string; created_at: string; updated_at: string }";

const programs: Record<string, string> = {
  "fetch(new Request)": `
    const response = await fetch(new Request("https://api.example/users", { method: "POST", body: "{}" }));
    export const id = ((await response.json()) as ${USER}).id;`,
  "@onvy/client": `
    import { createOnvyClient, unwrap } from "../../dist/index.js";
    export const { id } = await unwrap(createOnvyClient().POST("/users", { body: { id: "avery" } }));`,
  "openapi-fetch": `
    import createClient from "openapi-fetch";
    import type { paths } from "../../dist/index.js";
    const { data } = await createClient<paths>().POST("/users", { body: { id: "avery" } });
    export const id = data?.id;`,
  ky: `
    import ky from "ky";
    export const { id } = await ky.post("https://api.example/users", { json: {} }).json<${USER}>();`,
  ofetch: `
    import { ofetch } from "ofetch";
    export const { id } = await ofetch<${USER}>("https://api.example/users", { method: "POST", body: {} });`,
  axios: `
    import axios from "axios";
    export const { id } = (await axios.post<${USER}>("https://api.example/users", {})).data;`,
  openai: `
    import OpenAI from "openai";
    export const { id } = (await new OpenAI().post("/users", { body: {} })) as ${USER};`,
};

const options =
  "--ignoreConfig --noEmit --strict --skipLibCheck --target es2022 --module nodenext --extendedDiagnostics " +
  "--lib es2022,dom,dom.iterable --types";

/** For each library, what the compiler has to do. */
export async function typeChecks() {
  const tsc = join(import.meta.dirname, "../../../node_modules/.bin/tsc");
  const directory = await mkdtemp(join(import.meta.dirname, "program-"));
  const file = join(directory, "program.ts");
  const measure = async () => {
    const { stdout } = await run(tsc, [...options.split(" "), "", file]);
    const figure = (label: string) => Number(new RegExp(`${label}:\\s+([\\d.]+)`).exec(stdout)?.[1]);
    return { instantiations: figure("Instantiations"), seconds: figure("Total time") };
  };
  const result: Record<string, Awaited<ReturnType<typeof measure>>> = {};
  try {
    for (const [name, program] of Object.entries(programs)) {
      await writeFile(file, `${program}\n`);
      const checks = [await measure(), await measure(), await measure()];
      result[name] = checks.reduce((best, each) => (each.seconds < best.seconds ? each : best));
    }
  } finally {
    await rm(directory, { recursive: true });
  }
  return result;
}
