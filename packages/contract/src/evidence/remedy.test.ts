import { expect, test } from "vitest";
import { parse } from "yaml";
import { readDocument } from "../document.ts";
import { differences, readGround } from "../evidence.ts";
import { type JsonObject, put } from "../json.ts";
import { remedyFor } from "./remedy.ts";

const { root } = readDocument();
const ground = readGround();
const operation = {
  operationId: "news",
  summary: "News",
  description: "Never more than three.",
  responses: {},
};
const edited = put(root, ["paths", "/news"], { get: operation }) as JsonObject; // the root stays an object

test("what is pasted makes all that lacked a reason have one", () => {
  const known = differences(root, ground);
  const faults = differences(edited, ground).filter((fault) => !known.includes(fault));
  expect(faults.filter((fault) => fault.includes("no reason")).length).toBe(4);
  const { promises, words } = parse(remedyFor(faults).slice(remedyFor(faults).indexOf("promises:")));
  const inferences = {
    ...ground.inferences,
    promises: [...ground.inferences.promises, ...promises],
    words: [...ground.inferences.words, ...words],
  };
  const left = differences(edited, { ...ground, inferences }).filter((fault) => !known.includes(fault));
  expect(left.filter((fault) => fault.includes("reason"))).toEqual([]);
});

test("nothing is to be pasted for what contradicts a page", () => {
  expect(remedyFor(['GET /users query limit: users/list-users says default 100, onvy.yaml "100"'])).toBe("");
});
