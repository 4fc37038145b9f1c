import type { Call, Outcome, Raw } from "./call.ts";
import { type Decoded, decodeErrorBody, decodeJson } from "./decode.ts";
import { OnvyApiError, type OnvyError, OnvyResponseError } from "./errors.ts";
import { failure, noAnswer } from "./failure.ts";
import { unlikeTheirMethod } from "./generated/operations.ts";
import { limitedStream } from "./stream.ts";

/** An answer, and its body as far as it was read. */
export interface Answer {
  response: Response;
  raw: Raw;
  /** It comes from another address than the request went to. */
  isFollowed?: boolean | undefined;
  retryIn?: number | undefined;
}

/** The limits of the attempt that an answer came to. */
export interface Limits {
  ms: number;
  signal: AbortSignal;
  hold: () => () => void;
}

/** The status alone decides: `ok` may be missing where a middleware or a custom fetch made the answer. */
export const isSuccess = ({ status }: Response): boolean => status >= 200 && status < 300;

/** HEAD and DELETE answer without a body, all others with one; codegen lists the operations that do not. */
function declaresContent({ method, operation }: Call): boolean {
  return /^(HEAD|DELETE)$/.test(method) === unlikeTheirMethod.has(operation);
}

/** Reads a body as the call wants it; an error's is always text. */
export async function read(call: Call, response: Response, limits?: Limits): Promise<Raw> {
  const { parseAs } = call;
  const isText = parseAs === "json" || !isSuccess(response) || !declaresContent(call);
  if (!isText && parseAs === "stream") {
    const { body } = response;
    if (!body || !limits) return body;
    const { ms, signal, hold } = limits;
    return limitedStream(body, signal, hold(), (cause) => noAnswer(call, ms, cause));
  }
  try {
    return await response[isText ? "text" : (parseAs as "text")]();
  } catch (cause) {
    if (isSuccess(response)) throw cause;
    return ""; // The status alone tells the caller more than a broken connection would.
  }
}

/** Whether an answer is what the contract declares: gives its data, or the error. */
export function judge(call: Call, answer: Answer): Outcome {
  const { response, raw, isFollowed } = answer;
  const { status } = response;
  const isFine = isSuccess(response) && !isFollowed;
  if (isFine && !declaresContent(call)) return answer;
  let [Class, what, body]: [typeof OnvyError, string?, unknown?] = [OnvyApiError];
  if (isFollowed) {
    what = "was redirected, and `fetch` followed with the credential";
  } else if (!isFine) {
    // Neither 2xx nor an error: 3xx, or a browser's 0 in its place.
    what =
      status < 400
        ? "answered with a redirect, which is not followed with a credential"
        : `answered ${status}`;
    body = decodeErrorBody(raw as string); // `read` gives text here.
  } else {
    const isJson = call.parseAs === "json";
    const { data, problem } = isJson ? decodeJson(raw as string, response.headers) : decodeRaw(raw);
    if (!problem) return { ...answer, data };
    [Class, what, body] = [OnvyResponseError, `answered ${status} with ${problem}`, raw];
  }
  return { ...answer, error: failure(call, Class, what, { response, body }) };
}

const decodeRaw = (data: Raw): Decoded => (data == null ? { problem: "no stream" } : { data });
