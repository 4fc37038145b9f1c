import { deliveryRules } from "./deliveries.ts";
import { promiseRules } from "./promises.ts";
import { requestRules } from "./requests.ts";
import type { Rule } from "./rule.ts";

/** What is rated here because `redocly diff` rates it too low, each seen in test/rules.test.ts. */
export const rules: readonly Rule[] = [...requestRules, ...deliveryRules, ...promiseRules];
