import { examples } from "../generated/examples.ts";
import { routes } from "../generated/routes.ts";
import type { CreateChatCompletionRequest } from "../generated/schemas.ts";
import { defaultChoices, type FakeChoices } from "./choices.ts";
import { createClock, type FakeClock } from "./clock.ts";
import { createGate } from "./credentials.ts";
import { createFailures, type Failure, type FailureName, type OperationName } from "./failures.ts";
import { createFetch, type FakeRequest } from "./fetch.ts";
import { createIds } from "./ids.ts";
import { type FakeProject, fakeProject } from "./project.ts";
import { seedExamples } from "./seed.ts";
import { createOutbox, isKnownEvent, type Outbox } from "./webhooks/outbox.ts";
import type { WebhookTarget } from "./webhooks/send.ts";
import { clearProject, createProject, type Project, type World } from "./world.ts";

/** How a fake begins. */
export interface FakeOptions extends Partial<FakeChoices> {
  /** Where time stands; it moves by `clock.advance` only. Default: the machine's clock. */
  readonly now?: Date | string | number;
  /** The same seed and the same `now` give the same ids and tokens. Default: chance. */
  readonly seed?: string | number;
  /** Whether it begins with the contract's named examples. Default: empty. */
  readonly examples?: boolean;
  /** The project that it is. Default: `proj_fake`. */
  readonly projectId?: string;
  /**
   * The project that each API key, access token or `client_id:client_secret` opens; every other credential is refused.
   * Default: any credential opens the fake's own project.
   */
  readonly credentials?: Readonly<Record<string, string>>;
  /** The project's webhook. */
  readonly webhook?: WebhookTarget;
  /** What chat answers. Default: a sentence that says whose it is. */
  readonly answer?: (request: CreateChatCompletionRequest) => string;
}

/** ONVY in this process: an API with state that a test can seed, look into, and make misbehave. */
export interface OnvyFake extends FakeProject {
  /** Give it to `createOnvyClient({ fetch })`, or to anything else that takes a `fetch`. It never reaches a network. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  readonly clock: FakeClock;
  /** What came in, in order. Credentials are not kept. */
  readonly requests: readonly FakeRequest[];
  /** Makes the next calls of an operation fail: `fake.fail("POST /users", { status: 429, retryAfter: 2, times: 2 })`. */
  fail(operation: OperationName, failure: Failure | FailureName): void;
  /** Another project of the same fake, for what must not be seen across projects. */
  project(projectId: string): FakeProject;
  /** As it began: no requests, no failures, and only the examples if it began with them. */
  reset(): void;
}

/** Makes a fake. It holds no connection, and no timer that keeps a process alive. */
export function createOnvyFake(options: FakeOptions = {}): OnvyFake {
  const { projectId: own = "proj_fake", credentials, webhook } = options;
  const clock = createClock(options.now);
  let ids = createIds(options.seed, clock.time);
  // As it is called, not as it is made: `reset` begins the ids anew.
  const currentIds = { next: (prefix?: string) => ids.next(prefix), opaque: () => ids.opaque() };
  const world: World = {
    clock,
    ids: currentIds,
    gate: createGate(own, credentials, clock, currentIds),
    choices: choicesOf(options),
    answer: options.answer ?? (() => "This is the fake's answer: ONVY's own is not to be foretold."),
  };
  const failures = createFailures(new Set(routes.map(({ method, path }) => `${method} ${path}`)));
  const projects = new Map<string, { state: Project; outbox: Outbox; view: FakeProject }>();
  const requests: FakeRequest[] = [];

  const enter = (projectId: string) => {
    const known = projects.get(projectId);
    if (known) return known;
    const outbox = createOutbox(world, projectId, projectId === own ? webhook : undefined);
    const state = createProject(projectId, (name, userId, resource) => {
      if (world.choices.undocumentedEvents || isKnownEvent(name))
        outbox.emit(name, userId, { id: resource.id }, resource);
    });
    const made = { state, outbox, view: fakeProject(state, world, outbox) };
    projects.set(projectId, made);
    return made;
  };
  const begin = () => {
    const { view } = enter(own);
    if (options.examples) seedExamples(view, examples);
  };
  begin();

  return {
    ...enter(own).view,
    clock: { now: clock.now, advance: clock.advance },
    requests,
    fetch: createFetch({
      world,
      failures,
      requests,
      projectOf: (projectId) => enter(projectId).state,
      payload: (path) => [...projects.values()].map(({ outbox }) => outbox.payload(path)).find(Boolean),
      photo: (mealId) =>
        [...projects.values()].map(({ state }) => state.photos.get("", mealId)).find(Boolean),
    }),
    fail: failures.add,
    project: (projectId) => enter(projectId).view,
    reset() {
      clock.clear();
      ids = createIds(options.seed, clock.time);
      failures.clear();
      world.gate.clear();
      requests.length = 0;
      for (const { state, outbox } of projects.values()) {
        clearProject(state);
        outbox.clear();
      }
      begin();
    },
  };
}

function choicesOf(options: Partial<FakeChoices>): FakeChoices {
  const given = Object.entries(options).filter(
    ([name, value]) => name in defaultChoices && value !== undefined,
  );
  return { ...defaultChoices, ...Object.fromEntries(given) };
}
