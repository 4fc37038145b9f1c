import { afterEach, describe, expect, test, vi } from "vitest";
import { answer, json, scripted, silent } from "../../test/support.ts";
import { OnvyWebhookError } from "./error.ts";
import { type ExternalOptions, fetchExternal } from "./external.ts";

const allowedHosts = ["payloads.example", "files.example:8443"];
const url = "https://payloads.example/a?signature=x";

const refusal = async (event: { url?: string }, options: Partial<ExternalOptions>) => {
  const error = await fetchExternal(event, { allowedHosts, ...options }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(OnvyWebhookError);
  return error as OnvyWebhookError;
};

afterEach(() => void vi.useRealTimers());

describe("fetchExternal", () => {
  test("gives the payload, and sends no credential", async () => {
    const { fetch, sent } = scripted(json({ name: "sleep", text: "Zzz…" }));
    await expect(fetchExternal({ url }, { allowedHosts, fetch })).resolves.toEqual({
      name: "sleep",
      text: "Zzz…",
    });
    expect(sent).toMatchObject([{ url, method: "GET", init: { redirect: "manual" } }]);
    expect([...(sent[0]?.headers ?? [])]).toEqual([]);
  });

  test("uses the global fetch by default", async () => {
    const { fetch } = scripted(json(1));
    vi.stubGlobal("fetch", fetch);
    await expect(fetchExternal({ url }, { allowedHosts })).resolves.toBe(1);
    vi.unstubAllGlobals();
  });

  test("takes a host with a port only if it is allowed so", async () => {
    const { fetch } = scripted(json(1));
    await expect(
      fetchExternal({ url: "https://files.example:8443/" }, { allowedHosts, fetch }),
    ).resolves.toBe(1);
    expect((await refusal({ url: "https://files.example/" }, { fetch })).reason).toBe("forbidden-url");
  });

  test.each([
    undefined,
    "",
    "/relative",
    "http://payloads.example/",
    "https://evil.example/",
    "https://payloads.example.evil.example/",
    "https://payloads.example@evil.example/",
    "https://user@payloads.example/",
    "https://:word@payloads.example/",
    "https://payloads.example:444/",
    "file:///etc/passwd",
  ])("does not ask %s", async (forbidden) => {
    const { fetch, sent } = scripted(json(1));
    const error = await refusal(forbidden === undefined ? {} : { url: forbidden }, { fetch });
    expect(error.reason).toBe("forbidden-url");
    expect(error.message).toBe("The event has no `url`, or not one that is https on an allowed host.");
    expect(sent).toEqual([]);
  });

  test("follows no redirect", async () => {
    const { fetch, sent } = scripted(answer(302, "x", { location: "https://payloads.example/b" }));
    const error = await refusal({ url }, { fetch });
    expect(error).toMatchObject({
      reason: "not-available",
      message: "The payload's server answered 302.",
    });
    expect(sent).toHaveLength(1);
  });

  test("releases the body of an answer that is an error", async () => {
    const cancel = vi.fn(() => Promise.reject(new Error("ignored")));
    const { fetch } = scripted(() => answer(403, new ReadableStream({ cancel })));
    expect((await refusal({ url }, { fetch })).reason).toBe("not-available");
    expect(cancel).toHaveBeenCalledOnce();
    const { fetch: empty } = scripted(() => answer(404));
    expect((await refusal({ url }, { fetch: empty })).message).toBe("The payload's server answered 404.");
  });

  test("stops at the size limit", async () => {
    const cancel = vi.fn(() => Promise.reject(new Error("ignored")));
    const endless = () =>
      answer(200, new ReadableStream({ pull: (c) => c.enqueue(new Uint8Array(1000).fill(49)), cancel }));
    const error = await refusal({ url }, { fetch: scripted(endless).fetch, maxBytes: 2500 });
    expect(error).toMatchObject({
      reason: "too-large",
      message: "The payload is larger than 2500 bytes.",
    });
    expect(cancel).toHaveBeenCalledOnce();
    const { fetch } = scripted(answer(200, '"12345678"'));
    await expect(fetchExternal({ url }, { allowedHosts, fetch, maxBytes: 10 })).resolves.toBe("12345678");
    expect((await refusal({ url }, { fetch, maxBytes: 9 })).reason).toBe("too-large");
  });

  test("takes 10 MiB by default, and no byte more", async () => {
    const text = (size: number) => scripted(answer(200, `"${"1".repeat(size - 2)}"`)).fetch;
    await expect(fetchExternal({ url }, { allowedHosts, fetch: text(10_485_760) })).resolves.toHaveLength(
      10_485_758,
    );
    expect((await refusal({ url }, { fetch: text(10_485_761) })).reason).toBe("too-large");
  });

  test("puts characters together that arrive in parts", async () => {
    const bytes = new TextEncoder().encode('"😀"');
    const parts = () => {
      const start = (controller: ReadableStreamDefaultController) => {
        controller.enqueue(bytes.slice(0, 3));
        controller.enqueue(bytes.slice(3));
        controller.close();
      };
      return answer(200, new ReadableStream({ start }));
    };
    await expect(fetchExternal({ url }, { allowedHosts, fetch: scripted(parts).fetch })).resolves.toBe("😀");
  });

  test.each([
    ["", null],
    ["{", "{"],
    ["half a character", new Uint8Array([0x22, 0xf0])],
  ])("refuses what is not JSON: %s", async (_, content) => {
    const error = await refusal({ url }, { fetch: scripted(answer(200, content)).fetch });
    expect(error).toMatchObject({
      reason: "malformed-payload",
      message: "The payload is not JSON.",
    });
  });

  test("chains what fetch throws", async () => {
    const cause = new TypeError("fetch failed");
    const error = await refusal({ url }, { fetch: scripted(cause).fetch });
    expect(error).toMatchObject({
      reason: "not-available",
      message: "The payload could not be loaded.",
      cause,
    });
  });

  test("ends after its timeout, 30 s by default", async () => {
    vi.useFakeTimers();
    for (const [options, limit] of [
      [{}, 30_000],
      [{ timeout: 50 }, 50],
    ] as const) {
      const settled = vi.fn();
      const result = refusal({ url }, { fetch: silent, ...options }).finally(settled);
      await vi.advanceTimersByTimeAsync(limit - 1);
      expect(settled).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(1);
      expect(await result).toMatchObject({ reason: "not-available", cause: { name: "TimeoutError" } });
    }
  });

  test("ends when the caller aborts, before and during", async () => {
    const { fetch, sent } = scripted(json(1));
    const reason = new Error("enough");
    const error = await refusal({ url }, { fetch, signal: AbortSignal.abort(reason) });
    expect(error.cause).toBe(reason);
    expect(sent).toEqual([]);
    const controller = new AbortController();
    const result = refusal({ url }, { fetch: silent, signal: controller.signal });
    controller.abort(reason);
    expect((await result).cause).toBe(reason);
  });
});
