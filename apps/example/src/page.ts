import type { AISummary, Meal } from "@onvy/client";
import { html } from "hono/html";

type Html = ReturnType<typeof html>;

/** What a page of someone who signed up shows. */
export interface Day {
  readonly name: string;
  readonly meals: readonly Meal[];
  readonly summaries: readonly AISummary[];
  readonly answers: readonly { readonly question: string; readonly answer: string }[];
}

export function signUpPage(problem?: string): Html {
  return layout(
    "Plate",
    html`<h1>Plate</h1>
      <p>Take a photo of what you eat. See what it was.</p>
      ${problem === undefined ? "" : html`<p role="alert">${problem}</p>`}
      <form method="post" action="/sign-up">
        <label>Your name <input name="name" required maxlength="60" autocomplete="name" /></label>
        <button>Begin</button>
      </form>`,
  );
}

export function dayPage({ name, meals, summaries, answers }: Day, problem?: string): Html {
  const today = summaries.find((summary) => summary.name === "DailySummary");
  return layout(
    `Plate of ${name}`,
    html`<h1>Hello, ${name}</h1>
      ${problem === undefined ? "" : html`<p role="alert">${problem}</p>`}
      <section aria-labelledby="day">
        <h2 id="day">Your day</h2>
        ${
          today?.llm_output === undefined
            ? html`<p>${totalOf(meals)}</p>`
            : html`<p><strong>${today.llm_output.title}</strong> ${today.llm_output.text}</p>`
        }
      </section>
      <section aria-labelledby="log">
        <h2 id="log">Log a meal</h2>
        <form method="post" action="/meals" enctype="multipart/form-data">
          <label>What was it? <input name="description" maxlength="2000" /></label>
          <label>A photo <input type="file" name="photo" accept="image/png,image/jpeg" /></label>
          <button>Log it</button>
        </form>
        <ul>
          ${meals.map((meal) => mealItem(meal, summaries))}
        </ul>
      </section>
      <section aria-labelledby="chat">
        <h2 id="chat">Ask</h2>
        <dl>${answers.map(({ question, answer }) => html`<dt>${question}</dt><dd>${answer}</dd>`)}</dl>
        <form method="post" action="/chat">
          <label>Your question <input name="question" required maxlength="500" /></label>
          <button>Ask</button>
        </form>
      </section>`,
  );
}

function mealItem(meal: Meal, summaries: readonly AISummary[]): Html {
  const summary = summaries.find(({ id }) => id === meal.summary_id);
  const found = {
    pending: html`<em>Being looked at …</em>`,
    failed: html`<em>${meal.analysis_error ?? "It could not be made out."}</em>`,
    complete: html`<span>${meal.calories ?? "?"} kcal · ${meal.protein_grams ?? "?"} g protein</span>
      <p>${summary?.llm_output?.text ?? ""}</p>`,
  };
  return html`<li>
    ${meal.image_url === undefined ? "" : html`<img src="${meal.image_url}" alt="" width="48" height="48" />`}
    <strong>${meal.title ?? meal.description ?? "A photo"}</strong> ${found[meal.analysis_status]}
  </li>`;
}

/** Until ONVY has summarised the day, the app adds up what it knows. */
function totalOf(meals: readonly Meal[]): string {
  const known = meals.filter(({ calories }) => calories !== undefined);
  const calories = known.reduce((sum, meal) => sum + (meal.calories ?? 0), 0);
  return known.length === 0
    ? "Nothing logged yet."
    : `${known.length} ${known.length === 1 ? "meal" : "meals"}, ${calories} kcal so far.`;
}

function layout(title: string, body: Html): Html {
  return html`<!doctype html>
    <html lang="en">
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <link rel="icon" href="data:," />
      <title>${title}</title>
      <style>
        body { font: 16px/1.5 system-ui, sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem; color: #1a1f24 }
        section { border-top: 1px solid #d6dbe0; margin-top: 1.5rem } form { display: grid; gap: .6rem; justify-items: start }
        label { display: grid } input, button { font: inherit; padding: .4rem .6rem } ul { list-style: none; padding: 0 }
        li { display: flex; gap: .75rem; align-items: center; flex-wrap: wrap; padding: .5rem 0 } li p { flex-basis: 100%; margin: 0 }
        img { border-radius: 6px; object-fit: cover } dt { font-weight: 600 } [role="alert"] { color: #b3261e }
      </style>
      ${body}
    </html>`;
}
