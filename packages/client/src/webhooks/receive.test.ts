import { describe, expect, test, vi } from "vitest";
import { signWebhook } from "../testing.ts";
import { OnvyWebhookError } from "./error.ts";
import { type ReceiverOptions, receiveWebhook } from "./receive.ts";

const secrets = "hook-secret";
const events = [{ name: "users:created" }, { name: "meals:updated" }];
const body = JSON.stringify({ id: "wh_1", project_id: "p", events });
const headers = await signWebhook(body, secrets);
/** A store of one process, as the README shows it. */
function storeOf(...keys: string[]) {
  const known = new Set(keys);
  const add = vi.fn((key: string) => !known.has(key) && Boolean(known.add(key)));
  return { known, add, delete: vi.fn((key: string) => known.delete(key)) };
}
const receive = (options: Partial<ReceiverOptions>, input = {}) =>
  receiveWebhook({ body, headers, ...input }, { secrets, onEvent: vi.fn(), ...options });

describe("receiveWebhook", () => {
  test("hands over each event in turn, with its delivery", async () => {
    const seen: unknown[] = [];
    const onEvent: ReceiverOptions["onEvent"] = async ({ name }, { id }) => {
      seen.push(["begin", name, id]);
      await Promise.resolve();
      seen.push(["end", name, id]);
    };
    expect(await receive({ onEvent })).toEqual({ status: 204, text: "" });
    expect(seen).toEqual([
      ["begin", "users:created", "wh_1"],
      ["end", "users:created", "wh_1"],
      ["begin", "meals:updated", "wh_1"],
      ["end", "meals:updated", "wh_1"],
    ]);
  });

  test("handles a delivery once, and says so to whoever sends it again", async () => {
    const onEvent = vi.fn();
    const store = storeOf();
    for (let i = 0; i < 3; i++) expect(await receive({ store, onEvent })).toEqual({ status: 204, text: "" });
    expect(onEvent).toHaveBeenCalledTimes(2);
    expect([...store.known]).toEqual(["p/wh_1"]);
  });

  test.each([
    [{ headers: {} }, "no-signature", 400],
    [{ body: `${body} ` }, "wrong-signature", 400],
    [{ body: JSON.parse(body) }, "parsed-body", 500],
  ])("refuses what is not signed, and blames itself for a parsed body: %#", async (input, reason, status) => {
    const [onEvent, onError, store] = [vi.fn(), vi.fn(), storeOf()];
    expect(await receive({ onEvent, onError, store }, input)).toEqual({ status, text: reason });
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ reason }));
    expect(onError.mock.calls[0]?.[0]).toBeInstanceOf(OnvyWebhookError);
    expect([onEvent.mock.calls, store.add.mock.calls]).toEqual([[], []]);
  });

  test("asks for another attempt if handling fails, and handles that", async () => {
    const failure = new OnvyWebhookError("not-available", "The payload could not be loaded.");
    const onEvent = vi.fn().mockResolvedValue(undefined).mockRejectedValueOnce(failure);
    const [store, onError] = [storeOf(), vi.fn()];
    expect(await receive({ store, onEvent, onError })).toEqual({ status: 500, text: "failed" });
    expect(onError).toHaveBeenCalledExactlyOnceWith(failure);
    expect(await receive({ store, onEvent })).toEqual({ status: 204, text: "" });
    expect(onEvent).toHaveBeenCalledTimes(3);
  });

  test("blames itself where it was given no secret", async () => {
    expect(await receive({ secrets: [] })).toEqual({ status: 500, text: "no-secret" });
  });

  test("needs neither a store nor a listener to fail well", async () => {
    const onEvent = () => {
      throw new Error("no");
    };
    expect((await receive({ onEvent })).status).toBe(500);
    const onError = vi.fn();
    expect((await receive({ onEvent, onError })).status).toBe(500);
    expect(onError).toHaveBeenCalledOnce();
  });

  test("hears of a store that fails", async () => {
    const broken = { add: () => Promise.reject(new Error("down")), delete: vi.fn() };
    const onError = vi.fn();
    expect((await receive({ store: broken, onError })).status).toBe(500);
    expect(broken.delete).not.toHaveBeenCalled();
    const fail = () => {
      throw new Error("stuck");
    };
    const stuck = { add: () => true, delete: fail };
    const onEvent = () => Promise.reject(new Error("no"));
    expect((await receive({ store: stuck, onEvent, onError })).status).toBe(500);
    expect((await receive({ store: stuck, onEvent, onError: fail })).status).toBe(500);
    expect(onError.mock.calls.map(([error]) => error.message)).toEqual(["down", "no", "stuck"]);
  });
});
