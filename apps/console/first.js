// The first thing that runs: it says in one line what to type when the machine has another Node or pnpm. Plain
// JavaScript of long ago, since the Node that reads it may be any, and nothing may be installed yet.
import { existsSync, readFileSync } from "node:fs";

const root = new URL("../../", import.meta.url);
const { packageManager } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
const command = process.argv[2] || "start";
const complaint = complaintOf(process.env.npm_config_user_agent, process.versions.node);

if (complaint) {
  console.error(`\n${complaint}\n`);
  process.exitCode = 1;
} else {
  const { main } = await import("./src/main.ts");
  process.exitCode = await main(command, process.argv.slice(3));
}

function complaintOf(agent, node) {
  const [manager, version] = (agent || "").split(" ")[0].split("/");
  const wanted = packageManager.split("@")[1].split(".")[0];
  const type = `npx --yes ${packageManager} ${command}`;
  if (manager !== "pnpm" || version.split(".")[0] !== wanted)
    return `pnpm ${wanted} runs this repository, and you ran ${manager ? `${manager} ${version}` : "node alone"}. Type: ${type}`;
  if (!canRun("pnpm"))
    return `pnpm ${wanted} was fetched by an older pnpm, which left it in a form that turbo cannot run. Type: ${type}`;
  // Scripts are TypeScript, and Prism wants 24.18. pnpm brings a Node where one is packaged: docs/adr/0001.
  const [major, minor] = node.split(".").map(Number);
  if (major < 24 || (major === 24 && minor < 18))
    return `Node 24.18 or later is needed, and this is ${node}. Get it from https://nodejs.org/en/download and type: ${type}`;
  return undefined;
}

// pnpm 10 fetches the pnpm that package.json names and puts a text in the place of the program: a shell takes it for a
// script, and all else meets "Exec format error".
function canRun(program) {
  if (process.platform === "win32") return true;
  const file = (process.env.PATH || "")
    .split(":")
    .map((folder) => `${folder}/${program}`)
    .find((path) => existsSync(path));
  if (!file) return false;
  const [first, second] = readFileSync(file);
  return (first === 0x23 && second === 0x21) || first < 0x20 || first > 0x7e;
}
