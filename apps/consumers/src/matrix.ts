import type { Check } from "./check.ts";
import { editorChecks } from "./checks/editor.ts";
import { messageChecks } from "./checks/messages.ts";
import { packageChecks } from "./checks/package.ts";
import { partnerChecks } from "./checks/partners.ts";
import { snippetChecks } from "./checks/snippets.ts";
import { typeChecks } from "./checks/types.ts";
import type { Target } from "./target.ts";
import { bundlers } from "./targets/bundlers.ts";
import { chromium, imitatedPages } from "./targets/pages.ts";
import { reactNativeTargets } from "./targets/react-native.ts";
import { bun, deno, jest, nodeTargets, workerd } from "./targets/servers.ts";

/** Every target of the table, in its order. */
export const targets: readonly Target[] = [
  ...nodeTargets,
  bun,
  deno,
  workerd,
  chromium,
  ...imitatedPages,
  ...reactNativeTargets,
  jest,
  ...bundlers,
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
