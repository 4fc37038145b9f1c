/**
 * Mutants that no test can notice, each with the reason: the mutated contract means the same, or the
 * difference cannot be seen by a caller. The key is the mutant's id; a key that ends in `*` stands for all
 * ids that begin so. A line that no survivor needs fails the run.
 */
export const survivors: Readonly<Record<string, string>> = {
  "example.drop @ /paths/~1users~1{user_id}~1ai~1summaries~1{summary_id}/get/responses/200/content/application~1json/examples/week":
    "A third example of the same answer: it is for readers, and promises nothing that the others do not.",
  "example.drop @ /paths/~1users~1{user_id}~1nutrition~1meals/post/requestBody/content/application~1json/examples/photo":
    "A third example of the same request: it is for readers, and promises nothing that the others do not.",
  "example.drop @ /paths/~1users~1{user_id}~1nutrition~1meals~1{meal_id}/put/responses/200/content/application~1json/examples/reanalysing":
    "One of several examples of the same answer: it is for readers, and promises nothing that the others do not.",
  "example.drop @ /paths/~1users~1{user_id}~1nutrition~1meals~1{meal_id}/patch/responses/200/content/application~1json/examples/reanalysing":
    "One of several examples of the same answer: it is for readers, and promises nothing that the others do not.",
};
