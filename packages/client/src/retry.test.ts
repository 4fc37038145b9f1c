import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { isTransient, LONGEST_RETRY_AFTER, retryAfter, retryDelay } from "./retry.ts";

const DATE = "Sun, 06 Nov 1994 08:49:37 GMT";
const after = (value: string, date?: string) =>
  retryAfter(new Headers(date ? { "retry-after": value, date } : { "retry-after": value }));

afterEach(() => vi.restoreAllMocks());

describe("isTransient", () => {
  test("is true for exactly the statuses that say 'later'", () => {
    const transient = Array.from({ length: 500 }, (_, i) => i + 100).filter(isTransient);
    expect(transient).toEqual([408, 429, 500, 502, 503, 504]);
  });
});

describe("retryDelay", () => {
  test("doubles its bound from 500 ms to 8 s, with full jitter", () => {
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    const delays = [1, 2, 3, 4, 5, 6, 7, 100].map((attempt) => retryDelay(attempt, undefined));
    expect(delays).toEqual([250, 500, 1000, 2000, 4000, 4000, 4000, 4000]);
  });

  test("stays between 0 and its bound for every random number", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (attempt) => {
        const delay = retryDelay(attempt, new Headers());
        expect(delay).toBeGreaterThanOrEqual(0);
        expect(delay).toBeLessThan(Math.min(8000, 500 * 2 ** (attempt - 1)));
      }),
    );
  });

  test("waits as long as the server asks", () => {
    expect(retryDelay(1, new Headers({ "retry-after": "7" }))).toBe(7000);
    expect(retryDelay(1, new Headers({ "retry-after": "0" }))).toBe(0);
  });

  test("gives up when the server asks for more than a minute", () => {
    expect(LONGEST_RETRY_AFTER).toBe(60_000);
    expect(retryDelay(1, new Headers({ "retry-after": "60" }))).toBe(60_000);
    expect(retryDelay(1, new Headers({ "retry-after": "61" }))).toBe(Number.POSITIVE_INFINITY);
  });

  test("backs off as usual when Retry-After is malformed", () => {
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    expect(retryDelay(1, new Headers({ "retry-after": "soon" }))).toBe(250);
  });
});

describe("retryAfter", () => {
  test("is undefined without the header", () => {
    expect(retryAfter(new Headers())).toBeUndefined();
  });

  test("reads whole seconds", () => {
    fc.assert(
      fc.property(fc.nat(), (seconds) => {
        expect(after(String(seconds))).toBe(seconds * 1000);
      }),
    );
  });

  test("measures a date against the answer's own Date", () => {
    expect(after("Sun, 06 Nov 1994 08:50:07 GMT", DATE)).toBe(30_000);
    expect(after("Sunday, 06-Nov-94 08:50:07 GMT", DATE)).toBe(30_000);
  });

  test("measures a date against the local clock when the answer has no usable Date", () => {
    vi.spyOn(Date, "now").mockReturnValue(Date.parse(DATE) - 5000);
    expect(after(DATE)).toBe(5000);
    expect(after(DATE, "yesterday")).toBe(5000);
  });

  test("takes a date in the past as no wait", () => {
    expect(after("Sun, 06 Nov 1994 08:49:07 GMT", DATE)).toBe(0);
  });

  test.each([
    "",
    "-1",
    "1.5",
    "1e3",
    "0x10",
    "1 2",
    "soon 1",
    "2030-01-01T00:00:00Z",
    `x${DATE}`,
    `${DATE}x`,
    `${DATE} (or so)`,
    "Foo, bar GMT",
    "Sun,06 Nov 1994 08:49:37 GMT",
  ])("ignores %j", (value) => {
    expect(after(value)).toBeUndefined();
  });

  test("never gives a negative or endless wait, whatever the header holds", () => {
    const header = fc.string({ unit: fc.constantFrom(..."0123456789 :,.-+GMTSunNov".split("")) });
    fc.assert(
      fc.property(header, (value) => {
        const wait = after(value.trim());
        expect(wait === undefined || wait >= 0).toBe(true);
      }),
    );
  });
});
