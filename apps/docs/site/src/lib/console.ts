/** The console of an operation's page: a form that the development server sends on. Nothing of it is stored. */
const relayPath = "/__console/call";

/** Switches the form on; `server` is proposed as the one to call. */
export function startConsole(form: HTMLFormElement, server: string): void {
  form.hidden = false;
  document.querySelector<HTMLElement>("[data-console-off]")?.setAttribute("hidden", "");
  field(form, "server").value = server;
  const example = form.querySelector<HTMLSelectElement>("[data-console-example]");
  example?.addEventListener("change", () => {
    field(form, "body").value = example.value;
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void send(form);
  });
}

async function send(form: HTMLFormElement): Promise<void> {
  const status = form.querySelector<HTMLElement>("[data-console-status]");
  const say = (text: string) => {
    if (status) status.textContent = text;
  };
  say("Sending…");
  try {
    const answer = await fetch(relayPath, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(callOf(form)),
    });
    const outcome = await answer.json();
    show(form, "request", outcome.request);
    show(form, "answer", outcome.answer);
    say(outcome.message ?? `Answered ${outcome.status}`);
  } catch {
    say("The development server does not answer. Is it still running?");
  }
}

function callOf(form: HTMLFormElement): Record<string, unknown> {
  const { method = "GET", path: template = "/", basic } = form.dataset;
  const data = new FormData(form);
  const query = new URLSearchParams();
  let path = template;
  for (const [name, raw] of data) {
    const [place, key = ""] = name.split(":");
    const value = String(raw);
    if (place === "path") path = path.replace(`{${key}}`, encodeURIComponent(value));
    if (place === "query" && value !== "") query.set(key, value);
  }
  const credential = String(data.get("credential") ?? "");
  const body = data.has("body") ? String(data.get("body")) : undefined;
  const headers: Record<string, string> = { accept: "application/json" };
  if (credential !== "" && basic !== undefined) headers.authorization = `Basic ${btoa(credential)}`;
  else if (credential !== "") headers["x-api-key"] = credential;
  if (body !== undefined) headers["content-type"] = "application/json";
  const search = query.size > 0 ? `?${query}` : "";
  return { server: data.get("server"), method, path: path + search, headers, body };
}

function show(form: HTMLFormElement, part: string, text: string | undefined): void {
  const place = form.querySelector<HTMLElement>(`[data-console-${part}]`);
  if (!place) return;
  place.hidden = text === undefined;
  place.textContent = text ?? "";
}

function field(form: HTMLFormElement, name: string): HTMLInputElement {
  return form.elements.namedItem(name) as HTMLInputElement; // the form's own fields have these names
}
