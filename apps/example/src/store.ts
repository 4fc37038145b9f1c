import { DatabaseSync } from "node:sqlite";
import type { AISummary, Meal } from "@onvy/client";
import type { DeliveryStore } from "@onvy/client/webhooks/receivers";

/** What the app keeps itself: who signed up, what ONVY told it, and which deliveries it has handled. */
export interface Store {
  addUser(id: string, name: string): void;
  nameOf(userId: string): string | undefined;
  saveMeals(meals: readonly Meal[]): void;
  mealsOf(userId: string): Meal[];
  saveSummary(userId: string, summary: AISummary): void;
  summariesOf(userId: string): AISummary[];
  addAnswer(userId: string, question: string, answer: string): void;
  answersOf(userId: string): { question: string; answer: string }[];
  readonly deliveries: DeliveryStore;
}

const schema = `
  CREATE TABLE IF NOT EXISTS users (id TEXT PRIMARY KEY, name TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS meals (id TEXT PRIMARY KEY, user_id TEXT NOT NULL, meal TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS summaries (id TEXT PRIMARY KEY, user_id TEXT NOT NULL, summary TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS answers (user_id TEXT NOT NULL, question TEXT NOT NULL, answer TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS deliveries (key TEXT PRIMARY KEY);
`;

export function openStore(file: string): Store {
  const db = new DatabaseSync(file);
  db.exec(schema);
  const run = (sql: string, ...values: string[]) => db.prepare(sql).run(...values);
  const all = (sql: string, ...values: string[]) =>
    db.prepare(sql).all(...values) as Record<string, string>[]; // text only
  return {
    addUser: (id, name) => run("INSERT INTO users VALUES (?, ?)", id, name),
    nameOf: (userId) => all("SELECT name FROM users WHERE id = ?", userId)[0]?.name,
    saveMeals(meals) {
      for (const meal of meals)
        run("INSERT OR REPLACE INTO meals VALUES (?, ?, ?)", meal.id, meal.user_id, JSON.stringify(meal));
    },
    mealsOf: (userId) =>
      all("SELECT meal FROM meals WHERE user_id = ? ORDER BY id DESC", userId).map(({ meal = "" }) =>
        JSON.parse(meal),
      ),
    saveSummary: (userId, summary) =>
      run("INSERT OR REPLACE INTO summaries VALUES (?, ?, ?)", summary.id, userId, JSON.stringify(summary)),
    summariesOf: (userId) =>
      all("SELECT summary FROM summaries WHERE user_id = ? ORDER BY id DESC", userId).map(
        ({ summary = "" }) => JSON.parse(summary),
      ),
    addAnswer: (userId, question, answer) =>
      run("INSERT INTO answers VALUES (?, ?, ?)", userId, question, answer),
    answersOf: (userId) =>
      all("SELECT question, answer FROM answers WHERE user_id = ? ORDER BY rowid", userId).map(
        ({ question = "", answer = "" }) => ({ question, answer }),
      ),
    deliveries: {
      add: (key) => run("INSERT OR IGNORE INTO deliveries VALUES (?)", key).changes > 0,
      delete: (key) => run("DELETE FROM deliveries WHERE key = ?", key),
    },
  };
}
