import { Refusal } from "../refusal.ts";
import type { Handlers } from "../world.ts";

export const tokenHandlers: Handlers<"createServerToken"> = {
  createServerToken({ world, project, path }) {
    const { gate } = world;
    if (!gate.open && path.project_id !== project.id) {
      throw new Refusal(401, "These client credentials belong to another project.");
    }
    const { token, seconds } = gate.issue(path.project_id);
    return { access_token: token, token_type: "Bearer", expires_in: seconds };
  },
};
