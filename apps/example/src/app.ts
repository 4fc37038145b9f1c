import { randomUUID } from "node:crypto";
import { OnvyApiError, type OnvyClient, OnvyError, toDataUri, unwrap } from "@onvy/client";
import { type Context, Hono } from "hono";
import { getSignedCookie, setSignedCookie } from "hono/cookie";
import { dayPage, signUpPage } from "./page.ts";
import { receiver } from "./receive.ts";
import type { Store } from "./store.ts";

/** What the app stands on. */
export interface Ground {
  readonly onvy: OnvyClient;
  readonly store: Store;
  /** The webhook's secrets: the one in use first, one that is being replaced after it. */
  readonly webhookSecrets: readonly string[];
  readonly cookieSecret: string;
}

/** The app: sign up, log a meal with a photo, hear of its analysis, see the day, ask. */
export function createApp({ onvy, store, webhookSecrets, cookieSecret }: Ground): Hono {
  const app = new Hono();
  const receive = receiver(onvy, store, webhookSecrets);

  const userOf = async (c: Context): Promise<{ id: string; name: string } | undefined> => {
    const id = await getSignedCookie(c, cookieSecret, "user");
    const name = id ? store.nameOf(id) : undefined;
    return id && name !== undefined ? { id, name } : undefined;
  };
  const day = ({ id, name }: { id: string; name: string }) => ({
    name,
    meals: store.mealsOf(id),
    summaries: store.summariesOf(id),
    answers: store.answersOf(id),
  });

  app.post("/hooks", (c) => receive(c.req.raw));

  app.get("/", async (c) => {
    const user = await userOf(c);
    return c.html(user ? dayPage(day(user)) : signUpPage());
  });

  app.post("/sign-up", async (c) => {
    const { name } = await c.req.parseBody();
    if (typeof name !== "string" || name.trim() === "") return c.html(signUpPage("Tell us your name."), 400);
    const id = `plate_${randomUUID()}`;
    const { error } = await onvy.POST("/users", {
      body: { id, firstname: name, language: "en" },
      idempotent: true,
    });
    if (error) return c.html(signUpPage(sorry(error)), 502);
    store.addUser(id, name);
    await setSignedCookie(c, "user", id, cookieSecret, { httpOnly: true, sameSite: "Lax", path: "/" });
    return c.redirect("/", 303);
  });

  app.post("/meals", async (c) => {
    const user = await userOf(c);
    if (!user) return c.redirect("/", 303);
    const { description, photo } = await c.req.parseBody();
    const said = typeof description === "string" && description !== "" ? { description } : undefined;
    const shown =
      photo instanceof File && photo.size > 0 ? { image_base64: await toDataUri(photo) } : undefined;
    const content = said ? { ...said, ...shown } : shown;
    if (!content) return c.html(dayPage(day(user), "Say what it was, or show it."), 400);
    const { data, error } = await onvy.POST("/users/{user_id}/nutrition/meals", {
      params: { path: { user_id: user.id } },
      body: { meal_time: new Date().toISOString(), ...content },
    });
    if (error) return c.html(dayPage(day(user), sorry(error)), 502);
    store.saveMeals([data]);
    return c.redirect("/", 303);
  });

  app.post("/chat", async (c) => {
    const user = await userOf(c);
    if (!user) return c.redirect("/", 303);
    const question = String((await c.req.parseBody()).question ?? "");
    try {
      const completion = await unwrap(
        onvy.POST("/users/{user_id}/chat/completions", {
          params: { path: { user_id: user.id } },
          body: { messages: [{ role: "user", content: question }] },
        }),
      );
      store.addAnswer(user.id, question, completion.choices[0]?.message?.content ?? "");
      return c.redirect("/", 303);
    } catch (error) {
      if (!(error instanceof OnvyError)) throw error;
      return c.html(dayPage(day(user), sorry(error)), 502);
    }
  });

  return app;
}

/** For the person in front of the page; the error itself is for the log, and holds nothing of theirs. */
function sorry(error: OnvyError): string {
  console.error(error.message);
  const busy = error instanceof OnvyApiError && error.status === 429;
  return busy
    ? "Too many people are eating. Try again in a moment."
    : "That did not work. Try again in a moment.";
}
