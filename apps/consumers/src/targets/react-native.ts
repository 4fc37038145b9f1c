import { bundle } from "../bundle.ts";
import { bundled } from "../entry.ts";
import { printed } from "../execute.ts";
import { inProject, type Target, without } from "../target.ts";

/**
 * React Native's own JavaScript in a realm of Node, over a native side of this suite; the program is lowered by its
 * Babel preset and has to pass its Hermes compiler first. A device is not asked.
 */
const reactNative = (id: string, name: string, runtime: RegExp, ...flags: string[]): Target =>
  inProject({
    id,
    name,
    runtime,
    clientSide: true,
    followsRedirects: true,
    notClaimed: {
      ...without("identity", "foreign", "webhook", "receiver"),
      photo: "Hermes has a `btoa` of its own, which is not run here",
      stream: "React Native's fetch has no streams",
    },
    fixture: "react-native",
    // An app that ships to people has no use for `receivers` and `testing`.
    files: bundled("", ["client", "webhooks"]),
    async start(cwd) {
      await bundle(cwd, { outfile: "bundle.js", conditions: ["react-native"], target: "esnext" });
      return printed(["node", "../../host.mjs", "bundle.js", ...flags], { cwd });
    },
  });

export const reactNativeTargets = [
  reactNative(
    "react-native",
    "React Native 0.88's JavaScript and Hermes compiler",
    /^ReactNative 0\.88\.\d+$/,
  ),
  reactNative(
    "react-native-86",
    "the same with abort-controller, as until React Native 0.86",
    /^ReactNative 0\.88\.\d+, abort-controller$/,
    "--abort-controller",
  ),
];
