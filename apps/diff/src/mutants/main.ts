/** Rates every mutant of the contract and prints the table of classes: `--sample` takes one of each class. */
import { classedMutants, complaintOf, type Judged, judge, oneOfEach } from "./run.ts";

const all = classedMutants();
const mutants = process.argv.includes("--sample") ? oneOfEach(all, 0) : all;
const judged = await judge(mutants);
const wrong = judged.flatMap((each) => complaintOf(each) ?? []);

const rows = Object.entries(Object.groupBy(judged, ({ name }) => name)).sort(([left], [right]) =>
  left < right ? -1 : 1,
);
console.log(`${"class · who feels it".padEnd(52)} mutants  rating`);
for (const [name, members = []] of rows)
  console.log(`${name.padEnd(52)} ${String(members.length).padStart(7)}  ${ratingsOf(members)}`);
for (const complaint of wrong) console.error(complaint);
console.log(`${judged.length} mutants in ${rows.length} classes, ${wrong.length} rated wrongly.`);
process.exitCode = wrong.length === 0 ? 0 : 1;

function ratingsOf(members: readonly Judged[]): string {
  const counts = Object.groupBy(members, ({ rating }) => rating);
  const texts = Object.entries(counts).map(
    ([rating, some]) => `${rating}${members.length === some.length ? "" : ` ${some.length}`}`,
  );
  return texts.join(", ");
}
