/** The samples of every operation: they compile, run against the mock, and give the answer that the page shows. */
import { execFile, execFileSync } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Prism, startMock } from "@onvy/mock/prism";
import {
  type Complaint,
  compilePrograms,
  type Outcome,
  runPrograms,
  writePrograms,
} from "@onvy/mock/programs";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { readReference } from "../model/reference.ts";
import { curlSample, receiver, server } from "./curl.ts";
import { type SampleCall, sampleCall } from "./sample.ts";
import { typescriptSample } from "./typescript.ts";

const run = promisify(execFile);
const calls = readReference().operations.map(sampleCall);
const called = calls.filter(({ operation }) => !operation.webhook);
const byId = (list: readonly SampleCall[]) => list.map((call) => [call.operation.id, call] as const);

/** What the first page of a list holds, by the list's own example. */
const listed = (key: string) =>
  called
    .map(({ answer }) => (answer.example?.value as Record<string, unknown[]> | undefined)?.[key])
    .find(Array.isArray) ?? [];

// Beside this package's node_modules, so that the programs import the built client by its name.
const folder = fileURLToPath(new URL("../../reports/samples", import.meta.url));
const fileOf = (id: string): string => `${id}.ts`;
let mock: Prism;
let outcomes: Readonly<Record<string, Outcome>>;
let complaints: readonly Complaint[];

beforeAll(async () => {
  mock = await startMock();
  const programs = new Map(byId(calls).map(([id, call]) => [fileOf(id), typescriptSample(call)]));
  const wrong = programs.get(fileOf("createFact"))?.replace("text:", "txt:") ?? "";
  await writePrograms(folder, programs.set("wrong.ts", wrong));
  [complaints, outcomes] = await Promise.all([
    compilePrograms(folder, [...programs.keys()]),
    runPrograms(
      folder,
      called.map(({ operation }) => fileOf(operation.id)),
      mock.url,
    ),
  ]);
});
afterAll(() => mock.close());

describe("a TypeScript sample", () => {
  test("compiles under strict, and one with a wrong field does not", () => {
    expect(complaints).toEqual([
      {
        file: "wrong.ts",
        line: expect.any(Number),
        message: expect.stringContaining("'txt' does not exist"),
      },
    ]);
  });

  test.each(byId(called))(
    "of %s runs and gets the answer that the page shows",
    (id, { operation, answer }) => {
      const { logged, complaint } = outcomes[fileOf(id)] ?? { logged: [], complaint: "it did not run" };
      expect(complaint).toBeUndefined();
      const body = answer.example?.value;
      const items = operation.responses[0]?.body?.fields[0]?.name ?? "";
      const list = operation.parameters.some(({ name }) => name === "page");
      if (list) expect(logged).toEqual((body as Record<string, unknown>)[items]);
      else if (operation.id === "createServerToken") expect(logged).toEqual([listed("users").length]);
      else if (operation.method === "HEAD") expect(logged).toEqual(["public, max-age=3600"]);
      else expect(logged).toEqual(body === undefined ? [] : [body]);
    },
  );
});

const tools = ["curl", "openssl"].every((tool) => {
  try {
    return execFileSync("sh", ["-c", `command -v ${tool}`]).length > 0;
  } catch {
    return false;
  }
});

// A machine without curl or openssl cannot run what the page shows; nothing is claimed there.
describe.skipIf(!tools)("a curl sample", () => {
  const env = {
    ...process.env,
    ONVY_API_KEY: "k",
    ONVY_CLIENT_ID: "i",
    ONVY_CLIENT_SECRET: "s",
    ONVY_WEBHOOK_SECRET: "w".repeat(16),
  };
  const executed = async (command: string) => {
    const { stdout } = await run(
      "sh",
      ["-c", command.replace(/^( *)?(.*)\bcurl /ms, `$&--silent --show-error -w '\\n%{http_code}' `)],
      { env },
    );
    const end = stdout.lastIndexOf("\n");
    return { body: stdout.slice(0, end), status: stdout.slice(end + 1) };
  };

  test.each(byId(called))("of %s is answered as the page shows", async (_, call) => {
    const { body, status } = await executed(curlSample(call).replace(server, mock.url));
    expect(status).toBe(call.answer.status);
    if (call.operation.method === "HEAD") expect(body).toMatch(/^cache-control: public, max-age=3600/im);
    else expect(body === "" ? undefined : JSON.parse(body)).toEqual(call.answer.example?.value);
  });

  test("of the webhook is accepted by the receiver of the TypeScript sample, and refused with another secret", async () => {
    vi.stubEnv("ONVY_WEBHOOK_SECRET", env.ONVY_WEBHOOK_SECRET);
    const logged = vi.spyOn(console, "log").mockReturnValue();
    const { receive } = await import(`${folder}/receiveWebhook.ts`);
    const listening = createServer(async (request, response) => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const headers = new Headers(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      );
      const answer: Response = await receive(
        new Request("http://localhost", { method: "POST", headers, body: Buffer.concat(chunks) }),
      );
      response.writeHead(answer.status).end(await answer.text());
    });
    await new Promise<void>((resolve) => listening.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(listening.address() as AddressInfo).port}`;
    const command =
      calls
        .filter(({ operation }) => operation.webhook)
        .map(curlSample)[0]
        ?.replace(receiver, url) ?? "";
    expect((await executed(command)).status).toBe("204");
    expect((await executed(`ONVY_WEBHOOK_SECRET=another\n${command}`)).body).toMatch(/wrong-signature$/);
    expect(logged.mock.calls.map(([name]) => name)).toEqual(["ai_summaries:created", "meals:updated"]);
    listening.close();
  });
});
