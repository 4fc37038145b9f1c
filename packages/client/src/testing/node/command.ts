import { parseArgs } from "node:util";
import { examples } from "../../generated/examples.ts";
import type { WebhookDelivery } from "../../webhooks/types.ts";
import { createOnvyFake } from "../fake.ts";
import { type RunningFake, type Served, serveFake } from "./server.ts";
import { withStatePage } from "./state.ts";

/** Where a command writes to, and what it reads besides its arguments. */
export interface Terminal {
  readonly print: (line: string) => void;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

const usage = `Usage:
  onvy fake [--port 4010] [--host 127.0.0.1] [--empty] [--strict] [--webhook URL] [--secret SECRET]
      Serves a fake ONVY with a page that shows its state. It begins with the contract's examples, and makes an
      unknown id up; --empty begins with nothing, --strict answers 404.
  onvy trigger EVENT --to URL [--user ID] [--id ID] [--secret SECRET]
      Signs one event as ONVY does and posts it, such as: onvy trigger meals:updated --to http://localhost:3000/hooks

The secret of webhooks is --secret, else ONVY_WEBHOOK_SECRET, else "a secret of the fake".`;

/** The secret of webhooks where none is given: it protects nothing, and is printed. */
const openSecret = "a secret of the fake";

/** Runs a command. Gives what it left running, or the status to end with. */
export async function runCommand(
  args: readonly string[],
  terminal: Terminal,
): Promise<{ running: RunningFake } | { status: number }> {
  const [name, ...rest] = args;
  try {
    if (name === "fake") return { running: await runFake(rest, terminal) };
    if (name === "trigger") return { status: await trigger(rest, terminal) };
  } catch (error) {
    terminal.print(`${(error as Error).message}\n`);
  }
  terminal.print(usage);
  return { status: name === undefined || name === "--help" || name === "help" ? 0 : 2 };
}

async function runFake(args: readonly string[], { print, environment }: Terminal): Promise<RunningFake> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: "string", default: "4010" },
      host: { type: "string", default: "127.0.0.1" },
      empty: { type: "boolean", default: false },
      strict: { type: "boolean", default: false },
      webhook: { type: "string" },
      secret: { type: "string" },
    },
  });
  const { secret, shown } = secretOf(values.secret, environment);
  const fake = createOnvyFake({
    examples: !values.empty,
    unknownId: values.strict ? "refuse" : "create",
    ...(values.webhook !== undefined && { webhook: { to: new URL(values.webhook), secret } }),
  });
  const running = await serveFake(logging(withStatePage(fake), print), {
    port: Number(values.port),
    host: values.host,
  });
  if (values.webhook !== undefined)
    fake.webhooks.connect({ to: new URL(values.webhook), secret, payloadOrigin: running.url });
  print(`A fake ONVY on ${running.url}, its state on ${running.url}/fake`);
  print("Any API key opens it. Nothing leaves this machine.");
  if (values.webhook !== undefined) print(`Webhooks go to ${values.webhook}, signed with ${shown}.`);
  return running;
}

/** A line for each call: time, status, how long it took, method and path. */
function logging({ fetch }: Served, print: Terminal["print"]): Served {
  return {
    async fetch(request) {
      const begin = performance.now();
      const { pathname, search } = new URL(request.url);
      const line = (status: string): void => {
        if (pathname === "/fake" || pathname.startsWith("/fake/")) return;
        const took = `${Math.round(performance.now() - begin)} ms`.padStart(6);
        const time = new Date().toISOString().slice(11, 19);
        print(`${time}  ${status}  ${took}  ${request.method.padEnd(6)} ${pathname}${search}`);
      };
      try {
        const response = await fetch(request);
        line(String(response.status));
        return response;
      } catch (error) {
        line("---");
        throw error;
      }
    },
  };
}

async function trigger(args: readonly string[], { print, environment }: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      to: { type: "string" },
      user: { type: "string" },
      id: { type: "string" },
      secret: { type: "string" },
    },
  });
  const [name] = positionals;
  if (name === undefined || values.to === undefined)
    throw new TypeError("Name an event, and where it goes: --to URL.");
  const { secret, shown } = secretOf(values.secret, environment);
  const shownEvent = exampleEvents().find((event) => event.name === name);
  const userId = values.user ?? shownEvent?.user_id;
  const id = values.id ?? shownEvent?.data?.id;
  const fake = createOnvyFake({ webhook: { to: new URL(values.to), secret } });
  fake.webhooks.send(name, {
    ...(userId !== undefined && { userId }),
    ...(id !== undefined && { data: { id } }),
  });
  await fake.webhooks.settled();
  const [delivery] = fake.webhooks.deliveries;
  const status = delivery?.attempts[0]?.status;
  print(`POST ${values.to}, signed with ${shown}\n${delivery?.body}`);
  print(status === undefined ? "Nothing answered." : `Answered ${status}.`);
  return status !== undefined && status >= 200 && status < 300 ? 0 : 1;
}

/** Events as the contract shows them, for ids that its examples know. */
function exampleEvents(): WebhookDelivery["events"] {
  // The contract's one webhook; its examples are held to its schema by the contract's own tests.
  const { request } = examples.receiveWebhook as unknown as { request: Record<string, WebhookDelivery> };
  return Object.values(request).flatMap(({ events }) => events);
}

function secretOf(
  given: string | undefined,
  environment: Terminal["environment"],
): { secret: string; shown: string } {
  if (given !== undefined) return { secret: given, shown: "the secret of --secret" };
  const own = environment.ONVY_WEBHOOK_SECRET;
  if (own !== undefined && own !== "") return { secret: own, shown: "ONVY_WEBHOOK_SECRET" };
  return { secret: openSecret, shown: `the secret "${openSecret}"` };
}
