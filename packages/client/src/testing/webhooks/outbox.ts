import { eventNames } from "../../generated/routes.ts";
import type { WebhookDelivery, WebhookEvent } from "../../webhooks/types.ts";
import { copyOf } from "../json.ts";
import type { World } from "../world.ts";
import { type Envelope, send, type WebhookTarget } from "./send.ts";

/** A delivery as it went out, and what came back. */
export interface FakeDelivery {
  readonly id: string;
  readonly events: readonly WebhookEvent[];
  /** The bytes that were signed, as text. */
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** One entry for each time it was sent: the status, or undefined where nothing answered. */
  readonly attempts: readonly { readonly at: string; readonly status: number | undefined }[];
}

/** An event to be sent by hand. */
export interface FakeEvent {
  readonly userId?: string;
  /** The event's `data`; its `id` is the id of the resource. */
  readonly data?: WebhookEvent["data"];
}

/** The webhook of a fake's project. */
export interface FakeWebhooks {
  /** Where deliveries go from now on; undefined turns them off. */
  connect(target: WebhookTarget | undefined): void;
  /** Sends an event, whatever happened: also of names that the fake itself never sends. */
  send(name: string, event?: FakeEvent): void;
  /** What went out, oldest first. */
  readonly deliveries: readonly FakeDelivery[];
  /** Resolves when nothing is being sent, and nothing waits but for its time to be tried again. */
  settled(): Promise<void>;
  /** Sends the next deliveries twice: at least once is what ONVY promises. */
  duplicate(times?: number): void;
  /** Keeps deliveries back until `release`. */
  hold(): void;
  /** Sends what was kept back, in order or the other way round. */
  release(order?: "in-order" | "reversed"): void;
  /** Sends a past delivery again, byte for byte, as an attacker can who recorded it. */
  replay(deliveryId: string): void;
  /** Signs with another secret from now on. */
  rotate(secret: string): void;
  /** Sends a link in place of the data of the next events. The fake's `fetch` answers at that link. */
  externalise(events?: number): void;
}

/** The webhook as the fake itself uses it. */
export interface Outbox extends FakeWebhooks {
  emit(name: string, userId: string | undefined, data: WebhookEvent["data"], payload: unknown): void;
  /** The payload behind a link, as JSON. */
  payload(path: string): string | undefined;
  clear(): void;
}

interface Queued {
  readonly event: WebhookEvent;
  readonly payload: unknown;
}

const mostEvents = 10;

/** Collects what happens, batches it, and delivers it. */
export function createOutbox(world: World, projectId: string, first: WebhookTarget | undefined): Outbox {
  let target = first;
  let queue: Queued[] = [];
  let flushing = false;
  let [duplicates, links] = [0, 0];
  let held: Envelope[] | undefined;
  let deliveries: Envelope[] = [];
  const payloads = new Map<string, string>();
  let line: Promise<void> = Promise.resolve();
  let waiting = 0;

  const inLine = (envelope: Envelope): void => {
    if (held) {
      held.push(envelope);
      return;
    }
    waiting++;
    // One after the other, so that a test sees them in order unless it asked for another.
    line = line.then(async () => {
      if (target) await send(world, target, envelope, inLine);
      waiting--;
    });
  };

  const flush = (): void => {
    flushing = false;
    while (target && queue.length > 0) {
      const batch = queue.slice(0, mostEvents);
      queue = queue.slice(mostEvents);
      const envelope = envelopeOf(batch, target);
      deliveries.push(envelope);
      inLine(envelope);
      if (duplicates > 0) {
        duplicates--;
        inLine(envelope);
      }
    }
  };

  const envelopeOf = (
    batch: readonly Queued[],
    { payloadOrigin = "https://fake.onvy.test" }: WebhookTarget,
  ): Envelope => {
    const id = world.ids.next("wh_");
    const events = batch.map(({ event, payload }, index) => {
      if (links === 0) return event;
      links--;
      const path = `/fake/payloads/${id}/${index}`;
      payloads.set(path, JSON.stringify(payload));
      const { data: _, ...rest } = event;
      return { ...rest, url: `${payloadOrigin}${path}` };
    });
    const delivery: WebhookDelivery = {
      id,
      created_at: world.clock.stamp(),
      project_id: projectId,
      org_id: `org_of_${projectId}`,
      api_version: 1,
      events,
    };
    return { id, events, body: JSON.stringify(delivery), headers: {}, attempts: [] };
  };

  const emit: Outbox["emit"] = (name, userId, data, payload) => {
    const wanted = target?.events ? target.events.includes(name) : true;
    if (!target || !wanted) return;
    const event = { name, ...(userId !== undefined && { user_id: userId }), ...(data && { data }) };
    queue.push({ event: copyOf(event) as WebhookEvent, payload: copyOf(payload ?? null) });
    if (flushing) return;
    flushing = true;
    if (target.batchTime === undefined) queueMicrotask(flush);
    else world.clock.after(target.batchTime, flush);
  };

  return {
    emit,
    send(name, { userId, data } = {}) {
      emit(name, userId, data, data);
    },
    connect(next) {
      target = next;
    },
    get deliveries() {
      return deliveries.map((each) => copyOf(each));
    },
    async settled() {
      // A microtask for a flush that is due, then the line, which handlers may lengthen.
      do {
        await Promise.resolve();
        await line;
      } while (waiting > 0 || (flushing && target?.batchTime === undefined));
    },
    duplicate(times = 1) {
      duplicates += times;
    },
    hold() {
      held ??= [];
    },
    release(order = "in-order") {
      const kept = held ?? [];
      held = undefined;
      for (const envelope of order === "reversed" ? kept.reverse() : kept) inLine(envelope);
    },
    replay(deliveryId) {
      const past = deliveries.find(({ id }) => id === deliveryId);
      if (!past) throw new TypeError("No delivery with this id went out.");
      inLine({ ...past, replayed: true });
    },
    rotate(secret) {
      if (target) target = { ...target, secret };
    },
    externalise(events = 1) {
      links += events;
    },
    payload: (path) => payloads.get(path),
    clear() {
      [queue, deliveries, duplicates, links, held] = [[], [], 0, 0, undefined];
      payloads.clear();
    },
  };
}

/** Whether ONVY spells the event's name out. It speaks of more families than it names events. */
export function isKnownEvent(name: string): boolean {
  return eventNames.includes(name);
}
