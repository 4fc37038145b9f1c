import { type Evidence, type Ground, judge, readGround } from "./evidence/judge.ts";
import { unseenKeys } from "./evidence/keys.ts";
import { nameFaults } from "./evidence/names.ts";
import { GRADES, type Grade } from "./evidence/sources.ts";
import { valueFaults } from "./evidence/values.ts";
import { wiringFaults } from "./evidence/wiring.ts";
import { wordFaults } from "./evidence/words.ts";
import type { JsonObject } from "./json.ts";
import { storyFaults } from "./story.ts";

export { type Evidence, GRADES, type Grade, type Ground, readGround };

/** The evidence of everything that the contract promises, by the names of EVIDENCE.md: `User.height`, `GET /users 200`. */
export function evidenceIn(root: JsonObject, ground: Ground = readGround()): ReadonlyMap<string, Evidence> {
  return judge(root, ground).evidence;
}

/** Where the contract says something else than ONVY's pages, or contradicts itself: a line each, none when all is well. */
export function differences(root: JsonObject, ground: Ground = readGround()): string[] {
  const { faults, gathered } = judge(root, ground);
  return [
    ...unseenKeys(root),
    ...faults,
    ...wiringFaults(root),
    ...valueFaults(root),
    ...wordFaults(root, ground.pages, gathered, ground.inferences),
    ...nameFaults(root, ground.pages, gathered),
    ...storyFaults(root),
  ];
}
