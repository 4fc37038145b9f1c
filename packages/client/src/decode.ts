import { safely } from "./safely.ts";

/** `application/json`, or a type that is JSON underneath, such as `application/problem+json`. */
function isJson(contentType: string): boolean {
  return /^application\/([\w.-]+\+)?json *(;|$)/i.test(contentType);
}

/** An error's body: parsed if it is JSON, its text otherwise, undefined if it is empty. */
export function decodeErrorBody(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Why a 2xx answer cannot be read as declared, or its data. */
export type Decoded = { data: unknown; problem?: undefined } | { data?: undefined; problem: string };

/** Reads the body of a 2xx answer to an operation that declares JSON. */
export function decodeJson(text: string, headers: Headers): Decoded {
  if (text === "") return { problem: "an empty body" };
  const type = safely(() => headers.get("content-type"));
  if (type != null && !isJson(type)) {
    const isEvents = type.startsWith("text/event-stream");
    return {
      problem: isEvents ? 'an event stream, which `parseAs: "stream"` gives' : "a body that is not JSON",
    };
  }
  try {
    return { data: JSON.parse(text) };
  } catch {
    // The parser's own message quotes the body.
    return { problem: "a body that is broken JSON" };
  }
}
