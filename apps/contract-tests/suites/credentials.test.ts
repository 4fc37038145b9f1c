import { title } from "@onvy/contract/operations";
import { describe, test } from "vitest";
import { validRequest } from "../src/generate/requests.ts";
import { call } from "../src/wire/caller.ts";
import { expectApiError } from "../src/wire/expectations.ts";
import { contract, fixture } from "./fixture.ts";

const { recorder } = await fixture();

/** What stands in place of the credential; undefined removes the header. */
const replacements = {
  missing: undefined,
  empty: "",
} as const;

for (const operation of contract.operations)
  for (const scheme of operation.security)
    describe(`${title(operation)} › ${scheme.name}`, () => {
      const refuses = (name: string, change: (headers: Headers) => void): void =>
        test(`${name} › is refused with 401`, async () => {
          const outcome = await call(recorder, operation, validRequest(operation), scheme, (request) => {
            const headers = new Headers(request.headers);
            headers.delete(scheme.header);
            change(headers);
            return new Request(request, { headers });
          });
          expectApiError(outcome, 401);
        });

      for (const [name, value] of Object.entries(replacements))
        refuses(name, (headers) => {
          if (value !== undefined) headers.set(scheme.header, value);
        });
      refuses("wrong scheme", (headers) => {
        headers.set("Authorization", "Digest contract-tests");
      });
      if (scheme.header === "Authorization")
        refuses("scheme without a credential", (headers) => {
          headers.set("Authorization", scheme.kind === "basic" ? "Basic" : "Bearer");
        });
    });
