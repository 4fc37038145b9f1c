/** Makes each mistake in a copy of the contract and prints who goes unnoticed: `node src/mistakes/main.ts`. */
import { readDocument } from "@onvy/contract/document";
import { complaintAbout, complaintDespiteExcuses } from "../documents.ts";
import { examples } from "./examples.ts";
import { leftOpen } from "./mistake.ts";
import { structure } from "./structure.ts";
import { words } from "./words.ts";

const { root } = readDocument();
const classes = [
  { name: "words", mistakes: words },
  { name: "examples", mistakes: examples },
  { name: "structure", mistakes: structure },
];
const table = [
  "| Mistakes in | Made | Noticed | Noticed with the inferences edited too |",
  "| --- | ---: | ---: | ---: |",
];
for (const { name, mistakes } of classes) {
  const missed = mistakes.filter(({ make }) => complaintAbout(make(root)) === undefined);
  const excused = mistakes.filter(({ make }) => complaintDespiteExcuses(make(root)) === undefined);
  const all = mistakes.length;
  table.push(`| ${name} | ${all} | ${all - missed.length} | ${all - excused.length} |`);
  for (const { what } of missed) console.error(`${name}: nobody notices ${what}.`);
  for (const { what } of excused)
    console.error(`${name}: with the inferences edited, nobody notices ${what}.`);
  if (missed.length > 0 || excused.some(({ what }) => !leftOpen.includes(what))) process.exitCode = 1;
}
console.log(table.join("\n"));
