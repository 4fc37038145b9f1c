import type { Check } from "./check.ts";
import { editorChecks } from "./checks/editor.ts";
import { messageChecks } from "./checks/messages.ts";
import { packageChecks } from "./checks/package.ts";
import { partnerChecks } from "./checks/partners.ts";
import { snippetChecks } from "./checks/snippets.ts";
import { typeChecks } from "./checks/types.ts";
import type { Target } from "./target.ts";
import { bun, deno } from "./targets/bun-deno.ts";
import { esbuildInNode, rollup, vite, webpack } from "./targets/bundlers.ts";
import { chromium } from "./targets/chromium.ts";
import { happyDom, jsdom, jsdomXhr } from "./targets/dom.ts";
import { jest } from "./targets/jest.ts";
import { nodeTargets } from "./targets/node.ts";
import { reactNativeTargets } from "./targets/react-native.ts";
import { workerd } from "./targets/workerd.ts";

/** Every target of the table, in its order. */
export const targets: readonly Target[] = [
  ...nodeTargets,
  bun,
  deno,
  workerd,
  chromium,
  jsdom,
  jsdomXhr,
  happyDom,
  ...reactNativeTargets,
  jest,
  esbuildInNode,
  rollup,
  webpack,
  vite,
];

/** Everything that is shown besides, in the order of its tables. */
export const checks: readonly Check[] = [
  ...typeChecks,
  ...messageChecks,
  ...editorChecks,
  ...packageChecks,
  ...partnerChecks,
  ...snippetChecks,
];
