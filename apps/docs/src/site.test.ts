import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";

interface Contract {
  paths: Record<string, Record<string, { operationId?: string; summary?: string }>>;
  webhooks?: Record<string, Record<string, { operationId?: string; summary?: string }>>;
}

const contract: Contract = parse(
  await readFile(new URL(import.meta.resolve("@onvy/openapi/onvy.yaml")), "utf8"),
);
const operations = Object.values({ ...contract.paths, ...contract.webhooks })
  .flatMap((item) => Object.values(item))
  .filter(({ operationId }) => operationId !== undefined);

describe("the reference", () => {
  let html: string;
  beforeAll(async () => {
    html = await readFile(new URL("../dist/index.html", import.meta.url), "utf8");
  });

  test("needs no other host", () => {
    const loaded = [
      ...html.matchAll(/<(?:script|img|iframe|source)[^>]*\ssrc="(?!data:)([^"]+)"/g),
      ...html.matchAll(/<link[^>]*\shref="(?!data:)([^"]+)"/g),
      ...html.matchAll(/url\(["']?(https?:[^)"']+)/g),
      ...html.matchAll(/(https:\/\/cdn\.redoc\.ly[\w./-]+)/g),
    ].map(([, url]) => url);
    expect(loaded).toEqual([]);
  });

  test("forbids the browser to load from another host", () => {
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1];
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*/);
  });

  test.each(operations)("shows $operationId", ({ summary }) => {
    expect(html).toContain(summary);
  });
});

test("what is proved names every operation and webhook", async () => {
  const html = await readFile(new URL("../dist/proof.html", import.meta.url), "utf8");
  const named = [...html.matchAll(/<th scope="row"><a [^>]*><b>\w+<\/b> ([^<]+)/g)].map(([, path]) => path);
  expect(new Set(named)).toEqual(new Set(Object.keys({ ...contract.paths, ...contract.webhooks })));
});
