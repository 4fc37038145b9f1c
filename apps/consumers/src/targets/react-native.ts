import { join } from "node:path";
import { bundleProgram } from "../bundle.ts";
import { execute, succeed } from "../execute.ts";
import { installFixture, writeFiles } from "../project.ts";
import type { Target } from "../target.ts";
import { noSecondFetch, noWebhooks, oneWay } from "./reasons.ts";

/**
 * React Native's own JavaScript in a realm of Node, over a native side of this suite; the program is lowered by its
 * Babel preset and has to pass its Hermes compiler first. A device is not asked.
 */
function reactNative(id: string, name: string, flags: string[], runtime: RegExp): Target {
  return {
    id,
    name,
    runtime,
    clientSide: true,
    followsRedirects: true,
    notClaimed: {
      identity: oneWay,
      foreign: noSecondFetch,
      webhook: noWebhooks,
      receiver: noWebhooks,
      photo: "Hermes has a `btoa` of its own, which is not run here",
      stream: "React Native's fetch has no streams",
    },
    async run(stage) {
      const tools = await installFixture("react-native");
      const options = {
        conditions: ["react-native"],
        target: "esnext",
        fixture: "react-native",
        isApp: true,
      };
      const { folder, script } = await bundleProgram(id, stage, options);
      await writeFiles(folder, { "bundle.js": script });
      const program = join(folder, "lowered.js");
      await succeed(["node", join(tools, "lower.mjs"), join(folder, "bundle.js"), program], { cwd: folder });
      const { output, errors } = await execute(["node", join(tools, "host.mjs"), program, ...flags], {
        cwd: folder,
      });
      return errors + output;
    },
  };
}

export const reactNativeTargets: Target[] = [
  reactNative(
    "react-native",
    "React Native 0.88's JavaScript and Hermes compiler",
    [],
    /^ReactNative 0\.88\.\d+$/,
  ),
  reactNative(
    "react-native-86",
    "the same with abort-controller, as until React Native 0.86",
    ["--abort-controller"],
    /^ReactNative 0\.88\.\d+, abort-controller$/,
  ),
];
