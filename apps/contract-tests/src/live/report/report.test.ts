import { loadContract, type Operation } from "@onvy/contract/operations";
import { expect, test } from "vitest";
import { exchangeWith } from "../../wire/outcome.ts";
import { causesOf } from "../causes.ts";
import { finding, note, type Result } from "../finding.ts";
import type { LiveReport } from "../run.ts";
import { harOf } from "./har.ts";
import { htmlOf } from "./html.ts";
import { escaped, junitOf } from "./junit.ts";
import { counted, describeReport } from "./text.ts";

const late = finding("response", "a whole answer", "no answer within 1 s");
const results: Result[] = [
  { operation: "GET /users", call: "plain", findings: [late], took: 1000 },
  {
    operation: "GET /users",
    call: "limit",
    findings: [late, note("response.body.x", "nothing", "a field")],
    took: 1,
  },
  { operation: "GET /habits", call: 'a "<b>" & c', findings: [late], took: 2 },
  { operation: "GET /habits", call: "page", findings: [], unproved: "no next page", took: 0 },
  { operation: "POST /users", call: "full", findings: [], took: 5 },
];
const report: LiveReport = {
  target: "https://staging.example/",
  deviations: causesOf(results, false),
  notes: causesOf(results, true),
  results,
  prefix: "onvy-contract-1",
  resumed: 0,
};

test("one cause is one line, with how often and where it was seen", () => {
  expect(report.deviations).toEqual([
    {
      ...late,
      count: 3,
      seen: [
        { operation: "GET /users", calls: ["plain", "limit"] },
        { operation: "GET /habits", calls: ['a "<b>" & c'] },
      ],
    },
  ]);
  expect(report.notes.map(({ location }) => location)).toEqual(["response.body.x"]);
});

test("the text for people", () => {
  expect(describeReport({ ...report, resumed: 2 }).split("\n")).toEqual([
    "4 proofs against https://staging.example/ (2 of them before the run was stopped): 1 deviation from openapi/onvy.yaml, seen 3 times",
    "",
    "  times  where     promised        got                   seen at",
    '      3  response  a whole answer  no answer within 1 s  GET /users (plain and 1 more), GET /habits (a "<b>" & c)',
    "",
    "notes: the contract leaves these open",
    "  times  where            promised  got      seen at",
    "      1  response.body.x  nothing   a field  GET /users (limit)",
    "",
    "not proved",
    "  no next page: GET /habits (page)",
    "",
    "Users whose ids begin with onvy-contract-1 stay on the server: the API cannot delete them.",
    "Details: apps/contract-tests/reports/live.html, live.json and live.xml",
  ]);
  expect([counted(1, "note"), counted(2, "note")]).toEqual(["1 note", "2 notes"]);
});

test("JUnit's XML has a suite an operation, a case a call and a failure a deviation", () => {
  expect(junitOf(report)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
<testsuite name="GET /users" tests="2" failures="2" errors="0" skipped="0">
<testcase name="plain" classname="GET /users" time="1"><failure message="response: promised a whole answer, got no answer within 1 s"/></testcase>
<testcase name="limit" classname="GET /users" time="0.001"><failure message="response: promised a whole answer, got no answer within 1 s"/></testcase>
</testsuite>
<testsuite name="GET /habits" tests="2" failures="1" errors="0" skipped="1">
<testcase name="${escaped('a "<b>" & c')}" classname="GET /habits" time="0.002"><failure message="response: promised a whole answer, got no answer within 1 s"/></testcase>
<testcase name="page" classname="GET /habits" time="0"><skipped message="no next page"/></testcase>
</testsuite>
<testsuite name="POST /users" tests="1" failures="0" errors="0" skipped="0">
<testcase name="full" classname="POST /users" time="0.005"></testcase>
</testsuite>
</testsuites>
`);
});

test("text that looks like markup is none", () => {
  expect(escaped(`a "<b>" & 'c'`)).toBe("a &quot;&lt;b&gt;&quot; &amp; 'c'");
});

test("the page says the verdict, and nothing of it is taken for markup", () => {
  const page = htmlOf(report);
  expect(page).toContain('<p class="verdict bad">1 deviation from the contract</p>');
  expect(page).toContain("a &quot;&lt;b&gt;&quot; &amp; c");
  expect(page).not.toContain("<b>");
  expect(htmlOf({ ...report, deviations: [] })).toContain("No deviation from the contract");
});

test("HAR keeps what happened, and neither credentials nor a value of a person", () => {
  const operation = loadContract().operations.find(({ id }) => id === "createUser") as Operation; // it is there
  const fact = { ...operation, path: "/users/{user_id}/facts/{fact_id}" };
  const secrets = ["key-of-somebody", "Mira", "171", "crimson", "mira@example.com", "fact_7"];
  const exchange = exchangeWith({
    method: "POST",
    target: "/users/onvy-contract-1-2/facts/fact_7?page=crimson",
    headers: [
      ["X-API-Key", "key-of-somebody"],
      ["Content-Type", "application/json"],
      ["X-Trace", "mira@example.com"],
    ],
    body: Buffer.from(
      '{"id":"onvy","firstname":"Mira","height":171,"thresholds":{"ftp":171},"colour":"crimson"}',
    ),
    status: 201,
    responseHeaders: { "content-type": "application/json", "set-cookie": "key-of-somebody" },
    responseBody: Buffer.from(
      '{"firstname":"Mira","mira@example.com":true,"data_syncs":[{"provider":"crimson"}]}',
    ),
    took: 12,
  });
  const har = harOf(report, [{ operation: fact, exchange }]) as never as {
    log: { entries: { request: object; response: object; time: number }[] };
  };
  const [entry] = har.log.entries;
  for (const secret of secrets) expect(JSON.stringify(har)).not.toContain(secret);
  expect(entry).toMatchObject({
    time: 12,
    request: {
      method: "POST",
      url: "https://staging.example/users/onvy-contract-1-2/facts/{fact_id}?page=",
      queryString: [{ name: "page", value: "<removed>" }],
      headers: [
        { name: "X-API-Key", value: "<removed>" },
        { name: "Content-Type", value: "application/json" },
        { name: "X-Trace", value: "<removed>" },
      ],
      postData: {
        text: '{"id":"<string>","firstname":"<string>","height":"<number>","thresholds":{"ftp":"<number>"},"<name 5>":"<string>"}',
      },
    },
    response: {
      status: 201,
      content: {
        text: '{"firstname":"<string>","<name 2>":"<boolean>","data_syncs":[{"provider":"<string>"}]}',
      },
    },
  });
});
