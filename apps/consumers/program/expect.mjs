/** What a promise says when it is not kept. Plain functions: a runtime under test need not have a test runner. */

/** Fails unless both are the same JSON. */
export function same(actual, expected, what) {
  const [a, e] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== e) throw new Error(`${what}: ${a} instead of ${e}`);
}

/** Fails unless it is an instance of the very class that this runtime imported. */
export function isA(error, Class, what) {
  if (error instanceof Class) return;
  const seen = error ? `${error.name}: ${error.message} (${error.cause})` : "no error";
  throw new Error(`${what}: ${seen} instead of ${Class.name}`);
}

/** A promise that never ends is broken, and must not hide those after it. */
export function inTime(work) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error("it did not end in 15 seconds")), 15_000);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
