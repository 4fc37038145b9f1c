#!/usr/bin/env node
/** `npx @onvy/client fake` and `npx @onvy/client trigger`: npx runs a package's only command, whatever its name. */
import { runCommand } from "./command.ts";

const result = await runCommand(process.argv.slice(2), { print: console.log, environment: process.env });
if ("status" in result) process.exitCode = result.status;
else for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => result.running.close());
