import { eventNames, routes } from "../../generated/routes.ts";
import type { User } from "../../generated/schemas.ts";
import type { FailureName } from "../failures.ts";
import type { OnvyFake } from "../fake.ts";
import { type Html, html } from "./html.ts";

/** Failures that can be asked for from the page. */
export const failures: readonly FailureName[] = [
  "empty",
  "html",
  "hang",
  "connection-error",
  "cut-off",
  "broken-json",
  "wrong-type",
  "no-body",
  "sign-in-page",
  "redirect",
  "expired-token",
];

/** What is stored, what came in, what went out; with a button for what a person may want to happen. */
export function statePage(fake: OnvyFake): string {
  const users = fake.users.all().reverse(); // the newest is what one looks for
  const { markup } = html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>A fake ONVY</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/fake/page.css">
<script src="/fake/page.js" defer></script>
<body data-version="${versionOf(fake)}">
<header>
  <h1>A fake ONVY</h1>
  <p>${counted(users.length, "user")} · ${counted(fake.requests.length, "request")} ·
    ${counted(fake.webhooks.deliveries.length, "delivery")} · it is
    <time>${fake.clock.now().toISOString()}</time></p>
  ${button("reset", {}, "Begin again")}
</header>
<main>
<section aria-labelledby="requests"><h2 id="requests">What came in</h2>${requestsOf(fake)}${failForm()}</section>
<section aria-labelledby="webhooks"><h2 id="webhooks">What went out</h2>${deliveriesOf(fake)}${eventForm(users.map(({ id }) => id))}</section>
<section class="wide" aria-labelledby="stored"><h2 id="stored">What is stored</h2>
${users.length === 0 ? html`<p>Nothing yet: send <code>POST /users</code>.</p>` : users.map((user) => storedOf(fake, user.id, user))}
</section>
</main>
</body>
</html>
`;
  return markup;
}

/** Changes whenever the page would. */
export function versionOf(fake: OnvyFake): string {
  const attempts = fake.webhooks.deliveries.reduce((sum, each) => sum + each.attempts.length, 0);
  const answered = fake.requests.filter(({ status }) => status !== undefined).length;
  const meals = fake.users
    .all()
    .flatMap(({ id }) => fake.meals.of(id).map((meal) => meal.updated_at + meal.analysis_status));
  return `${fake.requests.length}.${answered}.${attempts}.${meals.join()}`;
}

function requestsOf(fake: OnvyFake): Html {
  const last = fake.requests.slice(-20).reverse();
  if (last.length === 0) return html`<p>Nothing yet.</p>`;
  const rows = last.map(
    ({ at, method, target, status = "none", operation = "no such operation" }) => html`
<tr><td><time>${at.slice(11, 19)}</time></td><td>${method}</td><td title="${operation}"><code>${target}</code></td>
<td class="s${String(status).slice(0, 1)}">${status}</td></tr>`,
  );
  return html`<table><thead><tr><th>Time<th>Method<th>Target<th>Status</tr></thead><tbody>${rows}</tbody></table>`;
}

function deliveriesOf(fake: OnvyFake): Html {
  const last = fake.webhooks.deliveries.slice(-10).reverse();
  if (last.length === 0)
    return html`<p>Nothing yet. Start with <code>--webhook URL</code> to have deliveries sent.</p>`;
  const rows = last.map(
    ({ id, events, attempts }) => html`
<tr><td>${events.map(({ name, user_id }) => html`<div>${name} <small>${user_id}</small></div>`)}</td>
<td>${attempts.map(({ status }) => status ?? "no answer").join(", ") || "on its way"}</td>
<td>${button("replay", { id }, "Send again")}</td></tr>`,
  );
  return html`<table><thead><tr><th>Events<th>Answers<th></tr></thead><tbody>${rows}</tbody></table>`;
}

function storedOf(fake: OnvyFake, userId: string, user: User): Html {
  const meals = fake.meals.of(userId).map(
    (meal) => html`
<li><strong>${meal.description ?? "A photo"}</strong> <span class="${meal.analysis_status}">${meal.analysis_status}</span>
${button("complete", { id: meal.id }, "Complete")}${button("fail-meal", { id: meal.id }, "Fail")}${json(meal)}</li>`,
  );
  const kinds: [string, readonly { readonly id?: string }[]][] = [
    ["fact", fake.facts.of(userId)],
    ["activity", fake.activities.of(userId)],
    ["AI summary", fake.summaries.of(userId)],
    ["custom record", fake.records.of(userId)],
    ["chat completion", fake.completions.of(userId)],
  ];
  const others = kinds.filter(([, things]) => things.length > 0);
  return html`<article><h3>${userId}</h3>${json(user)}
${meals.length > 0 ? html`<h4>${counted(meals.length, "meal")}</h4><ul>${meals}</ul>` : undefined}
${others.map(([name, things]) => html`<h4>${counted(things.length, name)}</h4>${things.map((thing) => json(thing))}`)}</article>`;
}

function json(value: { readonly id?: string }): Html {
  return html`<details><summary><code>${value.id}</code></summary><pre>${JSON.stringify(value, null, 2)}</pre></details>`;
}

function eventForm(userIds: readonly string[]): Html {
  return html`<form method="post" action="/fake/actions/send">
<label>Event <select name="name">${options(eventNames)}</select></label>
<label>User <select name="user">${options(userIds)}</select></label>
<label>Id <input name="id" placeholder="of the resource"></label><button>Send this event</button></form>`;
}

function failForm(): Html {
  const operations = ["*", ...routes.map(({ method, path }) => `${method} ${path}`)];
  return html`<form method="post" action="/fake/actions/fail">
<label>The next <select name="operation">${options(operations)}</select></label>
<label>ends in <select name="as">${options(failures)}</select></label><button>Fail it</button></form>`;
}

function counted(count: number, name: string): string {
  return `${count} ${count === 1 ? name : `${name}s`.replace(/ys$/, "ies")}`;
}

function options(values: readonly string[]): Html[] {
  return values.map((value) => html`<option>${value}</option>`);
}

function button(action: string, fields: Readonly<Record<string, string>>, label: string): Html {
  const hidden = Object.entries(fields).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  );
  return html`<form class="inline" method="post" action="/fake/actions/${action}">${hidden}<button>${label}</button></form>`;
}
