/** Makes each mistake in a copy of the contract and prints who goes unnoticed: `node src/mistakes/main.ts`. */
import { readDocument } from "@onvy/contract/document";
import { complaintAbout, complaintDespiteExcuses } from "../documents.ts";
import { examples } from "./examples.ts";
import { structure } from "./structure.ts";
import { words } from "./words.ts";

const { root } = readDocument();
// The floor is for authors who edit the inferences too: what no page speaks of is theirs to infer.
const classes = [
  { name: "words", mistakes: words, floor: 0.95 },
  { name: "examples", mistakes: examples, floor: 1 },
  { name: "structure", mistakes: structure, floor: 0.9 },
];
const table = [
  "| Mistakes in | Made | Noticed | Noticed with the inferences edited too |",
  "| --- | ---: | ---: | ---: |",
];
for (const { name, mistakes, floor } of classes) {
  const missed = mistakes.filter(({ make }) => complaintAbout(make(root)) === undefined);
  const excused = mistakes.filter(({ make }) => complaintDespiteExcuses(make(root)) === undefined);
  const all = mistakes.length;
  table.push(`| ${name} | ${all} | ${all - missed.length} | ${all - excused.length} |`);
  for (const { what } of missed) console.error(`${name}: nobody notices ${what}.`);
  for (const { what } of excused)
    console.error(`${name}: with the inferences edited, nobody notices ${what}.`);
  if (missed.length > 0 || (all - excused.length) / all < floor) process.exitCode = 1;
}
console.log(table.join("\n"));
