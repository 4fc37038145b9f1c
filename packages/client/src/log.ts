import type { AttemptInfo } from "./options.ts";

/** Where lines go: `console`, or any logger with these two methods. */
export interface LogSink {
  info(line: string): void;
  warn(line: string): void;
}

/**
 * An `onAttempt` that writes one line for each attempt: `createOnvyClient({ onAttempt: logTo(console) })`. A line
 * holds what `AttemptInfo` does: a path template, a status, times. Never an id of a user, a query or a body.
 */
export function logTo(sink: LogSink): (info: AttemptInfo) => void {
  return ({ operation, attempt, duration, status, requestId, error, retryIn }) => {
    const line = [
      `onvy ${operation} ${error ?? status}`,
      error && status !== undefined && ` ${status}`,
      ` in ${Math.round(duration)} ms`,
      attempt > 1 && `, attempt ${attempt}`,
      retryIn !== undefined && `, again in ${Math.round(retryIn)} ms`,
      requestId && `, request id ${requestId}`,
    ];
    const text = line.filter(Boolean).join("");
    if (error) sink.warn(text);
    else sink.info(text);
  };
}
