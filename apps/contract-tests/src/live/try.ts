import { loadContract } from "@onvy/contract/operations";
import { describeReport } from "./report/text.ts";
import { runLive } from "./run.ts";
import { credentials, startServer } from "./server.ts";
import { readSettings } from "./settings.ts";

const c = loadContract();
const s = await startServer(c);
const t = Date.now();
const { report } = await runLive(
  c,
  readSettings(
    {
      ONVY_CONTRACT_TARGET: s.url,
      ONVY_API_KEY: credentials.key,
      ONVY_ACCESS_TOKEN: credentials.token,
      ONVY_CLIENT_ID: "client",
      ONVY_CLIENT_SECRET: "secret",
      ONVY_CONTRACT_RATE: "10000",
      ONVY_CONTRACT_VALUES:
        "type_id=iron_panel_v1 custom_records_type_id=iron_panel_v1 project_id=proj_northlight",
      ONVY_CONTRACT_NEGATIVE: process.env.NEG,
    },
    c,
  ),
);
console.log(describeReport(report), Date.now() - t, s.got.length);
await s.close();
