import type { ChatCompletionResponse } from "../../generated/schemas.ts";
import { copyOf } from "../json.ts";
import { pageOf } from "../pages.ts";
import { checkedSeed, found, type Handlers, type Project, type World } from "../world.ts";
import { exampleFor, knownUser, userAt } from "./users.ts";

/** The chat completions of a fake's project. */
export interface FakeCompletions {
  /** Stores a completion without a call. Throws where the seed breaks the contract. */
  add(userId: string, seed: ChatCompletionResponse): ChatCompletionResponse;
  of(userId: string): ChatCompletionResponse[];
}

/** No tokeniser is documented: words are counted. */
function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

export const chatHandlers: Handlers<
  "listChatCompletions" | "createChatCompletion" | "getChatCompletion" | "updateChatCompletionPatch"
> = {
  listChatCompletions(call) {
    const user = userAt(call);
    const rows = call.project.completions.rows(user.id);
    const { items, pagination } = pageOf(call, `completions ${user.id}`, rows, call.query);
    return { messages: items, pagination };
  },
  createChatCompletion(call) {
    const { world, project, body } = call;
    const user = userAt(call);
    const content = world.answer(body);
    const [prompt, completion] = [body.messages.map((message) => message.content ?? "").join(" "), content];
    const [prompt_tokens, completion_tokens] = [wordsIn(prompt), wordsIn(completion)];
    const made = {
      id: world.ids.next("chatcmpl_"),
      object: "chat.completion",
      created: Math.floor(world.clock.time() / 1000),
      model: body.model ?? "fake",
      choices: [{ index: 0, message: { role: "assistant", content }, finish_reason: "stop" }],
      usage: { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens },
    };
    project.completions.put(user.id, made.id, made);
    return made;
  },
  getChatCompletion: (call) => completionAt(call, userAt(call).id),
  updateChatCompletionPatch(call) {
    const { project, path, body } = call;
    const user = userAt(call);
    const before = completionAt(call, user.id);
    const completion = { ...before, ...body, id: before.id };
    project.completions.put(user.id, path.completion_id, completion);
    return completion;
  },
};

function completionAt(
  call: { world: World; project: Project; path: { completion_id: string } },
  userId: string,
): ChatCompletionResponse {
  const { project, path } = call;
  const place = { owner: userId, id: path.completion_id, parameter: "completion_id", what: "completion" };
  return found(call, project.completions, place, () =>
    exampleFor("getChatCompletion", project, { id: path.completion_id }),
  );
}

export function fakeCompletions(project: Project): FakeCompletions {
  return {
    add(userId, seed) {
      const completion = checkedSeed("completion", "getChatCompletion", seed);
      project.completions.put(knownUser(project, userId).id, completion.id, completion);
      return copyOf(completion);
    },
    of: (userId) => project.completions.rows(userId).map(({ item }) => copyOf(item)),
  };
}
