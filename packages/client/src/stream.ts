/**
 * Gives a body on as it comes. `limits` is aborted when time runs out or the caller aborts, and then the stream fails
 * at once, even if its source does not listen. `finish` is called when nothing more will come; `explain` turns what
 * went wrong into the error that the reader gets.
 */
export function limitedStream(
  source: ReadableStream<Uint8Array>,
  limits: AbortSignal,
  finish: () => void,
  explain: (cause: unknown) => Error,
): ReadableStream<Uint8Array> {
  const reader = source.getReader();
  return new ReadableStream({
    start(controller) {
      limits.addEventListener("abort", () => {
        controller.error(explain(limits.reason));
        reader.cancel().catch(() => {});
      });
    },
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (!done) return controller.enqueue(value);
        controller.close();
      } catch (cause) {
        controller.error(explain(cause)); // Without effect if the limits were first.
      }
      finish();
    },
    cancel(reason) {
      finish();
      return reader.cancel(reason);
    },
  });
}
