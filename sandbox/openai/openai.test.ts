import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "@/sandbox/start";
import { sandboxOpenAi } from "./check-request";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ seed: 1 });
});
afterEach(() => sandbox.sim.clearFailures());
afterAll(() => sandbox.stop());

const schema = {
  type: "object",
  properties: { sentiment: { type: "string", enum: ["positive", "negative"] }, evidence: { type: "string" } },
  required: ["sentiment", "evidence"],
  additionalProperties: false,
};
const request = {
  model: sandboxOpenAi.model,
  messages: [
    { role: "system", content: "읽으세요" },
    { role: "user", content: JSON.stringify({ review: "국물이 싱겁고 자리가 좁아요.", stars: null }) },
  ],
  response_format: { type: "json_schema", json_schema: { name: "reading", strict: true, schema } },
};

async function ask(change: object = {}, key: string | null = sandboxOpenAi.key) {
  const response = await fetch(`${sandbox.urls.openai}/chat/completions`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(key && { authorization: `Bearer ${key}` }) },
    body: JSON.stringify({ ...request, ...change }),
  });
  return { status: response.status, headers: response.headers, answer: JSON.parse(await response.text()) };
}
const withFormat = (json_schema: object) => ({ response_format: { type: "json_schema", json_schema } });
const withSchema = (change: object) => withFormat({ name: "reading", strict: true, schema: { ...schema, ...change } });

it("answers in the shape asked for, the same for the same request", async () => {
  const [first, second] = [await ask(), await ask()];
  const [choice] = first.answer.choices;
  expect(choice.finish_reason).toBe("stop");
  expect(JSON.parse(choice.message.content)).toEqual({
    sentiment: "negative",
    evidence: "국물이 싱겁고 자리가 좁아요.",
  });
  expect(second.answer.choices).toEqual(first.answer.choices);
});

describe("refuses what the API refuses", () => {
  it.each([
    ["no key", {}, null, 401, "didn't provide an API key"],
    ["another key", {}, "sk-other", 401, "Incorrect API key"],
    ["another model", { model: "gpt-x" }, sandboxOpenAi.key, 404, "does not exist"],
    ["an argument nobody knows", { tones: 1 }, sandboxOpenAi.key, 400, "Unrecognized request argument supplied: tones"],
    ["no messages", { messages: [] }, sandboxOpenAi.key, 400, "messages"],
    [
      "a field in response_format nobody knows",
      withFormat({ name: "reading", strict: true, schema, shape: 1 }),
      sandboxOpenAi.key,
      400,
      "Unknown parameter: 'response_format.json_schema.shape'",
    ],
    ["a name with spaces", withFormat({ name: "a b", strict: true, schema }), sandboxOpenAi.key, 400, "name"],
    ["an open object", withSchema({ additionalProperties: true }), sandboxOpenAi.key, 400, "'additionalProperties'"],
    [
      "a property that may be left out",
      withSchema({ required: ["sentiment"] }),
      sandboxOpenAi.key,
      400,
      "Missing 'evidence'",
    ],
    ["a keyword outside the subset", withSchema({ patternProperties: {} }), sandboxOpenAi.key, 400, "is not permitted"],
  ] as const)("%s", async (_, change, key, status, words) => {
    const refused = await ask(change, key);
    expect(refused.status).toBe(status);
    expect(refused.answer.error.message).toContain(words);
  });
});

it("says when to come back, and stands on the control page", async () => {
  await sandbox.sim.failNext({ site: "openai", mode: "rate-limited" });
  const { status, headers, answer } = await ask();
  expect([status, headers.get("retry-after-ms"), answer.error.code]).toEqual([429, "300", "rate_limit_exceeded"]);
  const page = await (await fetch(new URL("/__sim", sandbox.urls.openai))).text();
  expect(page).toContain("리뷰에 숨은 지시를 따른 답");
});
