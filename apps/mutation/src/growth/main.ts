/** `pnpm --filter @onvy/mutation growth`: what ten times the operations cost, against the contract as it is. Linux only. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { readDocument } from "@onvy/contract/document";
import { createSandbox, environmentIn, runScript, type Sandbox, scriptOf } from "../sandbox.ts";
import { multiplyDocuments } from "./documents.ts";
import { multiply } from "./multiply.ts";

interface Cost {
  /** Seconds of processor time, all processes together. */
  readonly cpu: number;
  /** The most memory that was in use at once, in MiB. */
  readonly memory: number;
  readonly passed: boolean;
  readonly output: string;
}

/** A folder's script with what is added to it, and how much ten times the operations may cost. */
type Stage = readonly [name: string, folder: string, script: string, goal: number];

const stages: readonly Stage[] = [
  ["lint", "packages/contract", "lint", 4],
  ["codegen, client", "packages/client", "codegen", 4],
  ["codegen, evidence", "packages/contract", "codegen", 10],
  ["codegen, bodies", "apps/contract-tests", "codegen", 4],
  ["build", "packages/client", "build", 4],
  ["typecheck, client", "packages/client", "typecheck", 4],
  ["typecheck, suites", "apps/contract-tests", "typecheck", 4],
  ["contract's tests", "packages/contract", "test", 10],
  ["contract tests", "apps/contract-tests", "suites suites/", 10],
  ["docs", "apps/docs", "site", 10],
];

/** What stands before a script: what it needs is installed apart, and that is not measured. */
const installation = /^(pnpm --dir \w+ install.*?) && /;
const times = Number(process.argv[2] ?? 10);
const only = process.argv[3] ?? "";
const { root } = readDocument();
const costs: (readonly [Stage, Cost, Cost])[] = [];
const [small, large] = [await createSandbox("apps/docs"), await createSandbox("apps/docs")];
try {
  await large.write(multiply(root, times));
  await multiplyDocuments(join(large.root, "openapi"), root, times);
  console.log(line("", "1 x", `${times} x`, "ratio", "goal", "memory"));
  for (const stage of stages.filter(([name]) => /codegen/.test(name) || name.includes(only))) {
    const pair = [stage, await measure(small, stage), await measure(large, stage)] as const;
    costs.push(pair);
    console.log(told(pair));
    for (const { passed, output } of pair.slice(1) as Cost[]) if (!passed) console.error(output.slice(-1500));
  }
} finally {
  await small.remove();
  await large.remove();
}
if (costs.some(([[, , , goal], one, many]) => many.cpu > goal * one.cpu || many.memory > 4096))
  process.exitCode = 1;

function told([[name, , , goal], one, many]: (typeof costs)[number]): string {
  const seconds = ({ cpu, passed }: Cost): string => `${cpu.toFixed(1)} s${passed ? " " : "!"}`;
  const ratio = `${(many.cpu / one.cpu).toFixed(1)} x`;
  return line(name, seconds(one), seconds(many), ratio, `${goal} x`, `${many.memory} MiB`);
}

function line(name: string, ...cells: readonly string[]): string {
  return name.padEnd(18) + cells.map((cell, index) => cell.padStart([10, 10, 8, 6, 12][index] ?? 0)).join("");
}

async function measure({ root: home }: Sandbox, [, folder, name]: Stage): Promise<Cost> {
  const cwd = join(home, folder);
  const [script = "", ...args] = name.split(" ");
  const whole = (await scriptOf(cwd, script)) ?? "";
  const command = whole.replace(installation, "");
  const [, install] = installation.exec(whole) ?? [];
  if (install !== undefined) await runScript(install, [], cwd, new AbortController().signal);
  const child = spawn("sh", ["-c", `(${command} ${args.join(" ")}) 2>&1; code=$?; times; exit $code`], {
    cwd,
    detached: true,
    env: environmentIn(cwd),
    stdio: ["ignore", "pipe", "inherit"],
  });
  let memory = 0;
  const watch = setInterval(() => {
    memory = Math.max(memory, memoryOf(child.pid ?? 0));
  }, 500);
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, "close")]);
  clearInterval(watch);
  const spent = [...(output.trim().split("\n").at(-1) ?? "").matchAll(/(\d+)m([\d.]+)s/g)];
  const cpu = spent.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
  return { cpu, memory: Math.round(memory / 2 ** 20), passed: code === 0, output };
}

/** Bytes that a process group holds. */
function memoryOf(group: number): number {
  let sum = 0;
  for (const pid of readdirSync("/proc"))
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
      const fields = stat.replace(/^.*\) /s, "").split(" ");
      if (Number(fields[2]) === group) sum += Number(fields[21]) * 4096;
    } catch {
      // It has ended, or is no process.
    }
  return sum;
}
