/** fetch forwards `X-API-Key` to a redirect's target, also on another host. This client does not go there. */
import type { IncomingHttpHeaders } from "node:http";
import { expect, test } from "vitest";
import { createOnvyClient, OnvyApiError } from "../src/index.ts";
import { serve } from "./hostile-server.ts";

test.each([301, 302, 303, 307, 308])(
  "a %i to another host gets the key from fetch, and not from the client",
  async (status) => {
    const arrived: IncomingHttpHeaders[] = [];
    await using target = await serve((req, res) => {
      arrived.push(req.headers);
      res.writeHead(200, { "content-type": "application/json" }).end("[]");
    });
    const location = `http://localhost:${target.port}/habits`;
    await using origin = await serve((_, res) => res.writeHead(status, { location }).end());
    const apiKey = "key_3f9a";

    await fetch(`${origin.url}/habits`, { headers: { "X-API-Key": apiKey } });
    expect(arrived.map((headers) => headers["x-api-key"])).toEqual([apiKey]);

    const onvy = createOnvyClient({ apiKey, baseUrl: origin.url });
    const { error, response } = await onvy.GET("/habits");
    expect(arrived).toHaveLength(1);
    expect(error).toBeInstanceOf(OnvyApiError);
    expect(error?.message).toBe(
      "GET /habits answered with a redirect, which is not followed with a credential",
    );
    expect(error?.status).toBe(status);
    expect(response?.headers.get("location")).toBe(location);
  },
);
