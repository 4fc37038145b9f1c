/** What ONVY has and the contract does not describe. */
import { readGround } from "@onvy/contract/evidence";

/** One table, its cells as Markdown. */
export interface Undescribed {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Operations first, then everything else. */
export function readUndescribed({ inferences } = readGround()): readonly Undescribed[] {
  return [
    {
      title: "Operations",
      head: ["Operation", "Known", "Not known"],
      rows: inferences.notModelled.map(({ operation, known, unknown }) => [
        `\`${operation}\``,
        known,
        unknown,
      ]),
    },
    {
      title: "Besides operations",
      head: ["What", "Known", "Why it is not described"],
      rows: inferences.besides.map(({ what, known, why }) => [what, known, why]),
    },
  ];
}
