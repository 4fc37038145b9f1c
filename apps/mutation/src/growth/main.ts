/** `pnpm --filter @onvy/mutation growth`: what ten times the operations cost, against the contract as it is. Linux only. */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocument } from "@onvy/contract/document";
import { createSandbox, environmentIn, runScript, type Sandbox } from "../sandbox.ts";
import { multiplyDocuments } from "./documents.ts";
import { multiply } from "./multiply.ts";

interface Cost {
  /** Seconds of processor time, all processes together. */
  readonly cpu: number;
  readonly seconds: number;
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
const installation = /^pnpm --dir \w+ install.*? && /;
const times = Number(process.argv[2] ?? 10);
const only = process.argv[3] ?? "";
const { root } = readDocument();
const costs: (readonly [Stage, Cost, Cost])[] = [];
const [small, large] = [await createSandbox("apps/docs"), await createSandbox("apps/docs")];
try {
  await large.write(multiply(root, times));
  await multiplyDocuments(join(large.root, "openapi"), root, times);
  console.log(
    `${"".padEnd(18)}${"1 x".padStart(10)}${`${times} x`.padStart(10)}${"ratio".padStart(8)}${"goal".padStart(6)}${"memory".padStart(12)}`,
  );
  for (const stage of stages.filter(([name]) => /codegen/.test(name) || name.includes(only))) {
    const pair = [stage, await measure(small, stage), await measure(large, stage)] as const;
    costs.push(pair);
    console.log(line(pair));
    for (const { passed, output } of pair.slice(1) as Cost[]) if (!passed) console.error(output.slice(-1500));
  }
} finally {
  await small.remove();
  await large.remove();
}
if (costs.some(([[, , , goal], one, many]) => many.cpu > goal * one.cpu || many.memory > 4096))
  process.exitCode = 1;

function line([[name, , , goal], one, many]: (typeof costs)[number]): string {
  const seconds = ({ cpu, passed }: Cost): string => `${cpu.toFixed(1)} s${passed ? " " : "!"}`.padStart(10);
  const ratio = `${(many.cpu / one.cpu).toFixed(1)} x`.padStart(8);
  return `${name.padEnd(18)}${seconds(one)}${seconds(many)}${ratio}${`${goal} x`.padStart(6)}${`${many.memory} MiB`.padStart(12)}`;
}

async function measure({ root: home }: Sandbox, [, folder, name]: Stage): Promise<Cost> {
  const cwd = join(home, folder);
  const { scripts } = JSON.parse(readFileSync(join(cwd, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const [script = "", ...args] = name.split(" ");
  const [install] = installation.exec(scripts[script] ?? "") ?? [];
  if (install !== undefined) await runScript(install.slice(0, -4), [], cwd, new AbortController().signal);
  const command = scripts[script]?.replace(installation, "");
  const child = spawn("sh", ["-c", `(${command} ${args.join(" ")}) 2>&1; code=$?; times; exit $code`], {
    cwd,
    detached: true,
    env: environmentIn(cwd),
    stdio: ["ignore", "pipe", "inherit"],
  });
  const began = performance.now();
  let memory = 0;
  const watch = setInterval(() => {
    memory = Math.max(memory, memoryOf(child.pid ?? 0));
  }, 500);
  const output: string[] = [];
  child.stdout.on("data", (chunk) => output.push(String(chunk)));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      clearInterval(watch);
      const text = output.join("");
      const spent = [...(text.trim().split("\n").at(-1) ?? "").matchAll(/(\d+)m([\d.]+)s/g)];
      const cpu = spent.reduce(
        (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
        0,
      );
      const seconds = (performance.now() - began) / 1000;
      resolve({ cpu, seconds, memory: Math.round(memory / 2 ** 20), passed: code === 0, output: text });
    });
  });
}

/** Bytes that a process group holds. */
function memoryOf(group: number): number {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .reduce((sum, pid) => {
      try {
        const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
          .replace(/^.*\) /s, "")
          .split(" ");
        return Number(fields[2]) === group ? sum + Number(fields[21]) * 4096 : sum;
      } catch {
        return sum; // it has ended
      }
    }, 0);
}
