import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { sandboxOpenAi } from "@/sandbox/openai/check-request";
import { type Sandbox, startSandbox } from "@/sandbox/start";
import { SecondReadingSchema } from "@/server/domain/second-reading";
import { createEgressFetch } from "../../egress-fetch";
import type { LanguageModel, ModelErrorKind } from "../language-model";
import { createCircuitBreaker } from "./circuit-breaker";
import { createOpenAiModel } from "./openai-model";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ seed: 1, settings: { slowMs: 2_000 } });
});
afterEach(async () => {
  await sandbox.sim.clearFailures();
  await sandbox.sim.clearRequests();
});
afterAll(() => sandbox.stop());

function modelOf(
  change: { apiKey?: string; model?: string; baseUrl?: string; failures?: number; timeoutMs?: number } = {},
): LanguageModel {
  const { apiKey = sandboxOpenAi.key, model = sandboxOpenAi.model, baseUrl = sandbox.urls.openai } = change;
  return createOpenAiModel({
    baseUrl,
    apiKey,
    model,
    fetch: createEgressFetch({ hosts: [new URL(baseUrl).host], allowPrivate: true }),
    timeoutMs: change.timeoutMs ?? 5_000,
    breaker: createCircuitBreaker({ failures: change.failures ?? 100, restMs: 60_000 }),
  });
}
const ask = (model: LanguageModel, signal?: AbortSignal) =>
  model.ask({
    name: "review_reading",
    schema: SecondReadingSchema,
    instructions: "읽으세요",
    material: JSON.stringify({ review: "국물이 싱거워요.", stars: null }),
    signal,
  });
const asked = async () => (await sandbox.sim.requests("openai")).length;

test("asks with a strict schema, no tools and a bound, and gives back what was parsed", async () => {
  expect(await ask(modelOf())).toEqual({
    sentiment: "negative",
    evidence: "국물이 싱거워요.",
    aspects: [{ aspect: "taste", polarity: "negative", quote: "국물이 싱거워요." }],
  });
  const [request] = await sandbox.sim.requests("openai");
  const body = JSON.parse(request?.body ?? "{}");
  expect(Object.keys(body).sort()).toEqual(["max_completion_tokens", "messages", "model", "response_format"]);
  expect(body.response_format.json_schema).toMatchObject({ name: "review_reading", strict: true });
});

describe("what each trouble becomes", () => {
  test.each<[string, ModelErrorKind, number]>([
    ["rate-limited", "rate-limited", 3],
    ["quota-exhausted", "rate-limited", 3],
    ["server-error", "temporary", 3],
    ["reset", "temporary", 3],
    ["lost-response", "temporary", 3],
    ["wrong-key", "rejected", 1],
    ["refusal", "refused", 1],
    ["content-filter", "refused", 1],
    ["cut-off", "cut-off", 1],
    ["bad-json", "malformed", 1],
    ["other-shape", "malformed", 1],
    ["truncated", "temporary", 1],
  ])("%s: %s, after %i attempts", async (mode, kind, attempts) => {
    await sandbox.sim.setMode("openai", mode);
    await expect(ask(modelOf())).rejects.toMatchObject({ name: "ModelError", kind });
    expect(await asked()).toBe(attempts);
  });

  test("one 429 is asked again after the time it names, one 500 as well", async () => {
    await sandbox.sim.failNext({ site: "openai", mode: "rate-limited" });
    const startedAt = performance.now();
    expect((await ask(modelOf())).sentiment).toBe("negative");
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(300);
    await sandbox.sim.failNext({ site: "openai", mode: "server-error" });
    expect((await ask(modelOf())).sentiment).toBe("negative");
    expect(await asked()).toBe(4);
  });

  test("slow: given up within twice the timeout, however many attempts that was", async () => {
    await sandbox.sim.setMode("openai", "slow");
    const startedAt = performance.now();
    await expect(ask(modelOf({ timeoutMs: 400 }))).rejects.toMatchObject({ kind: "temporary" });
    expect(performance.now() - startedAt).toBeLessThan(1_200);
  });

  test.each([
    ["a wrong key", { apiKey: "sk-other" }, "rejected"],
    ["a model it does not have", { model: "gpt-other" }, "rejected"],
    ["nobody there", { baseUrl: "http://127.0.0.1:9/v1" }, "temporary"],
  ] as const)("%s", async (_, change, kind) => {
    await expect(ask(modelOf(change))).rejects.toMatchObject({ name: "ModelError", kind });
  });

  test("a caller who has enough ends it at once, and that is not the service's fault", async () => {
    await sandbox.sim.setMode("openai", "slow");
    const model = modelOf({ failures: 1 });
    await expect(ask(model, AbortSignal.timeout(50))).rejects.toMatchObject({ kind: "temporary" });
    await sandbox.sim.clearFailures();
    expect((await ask(model)).sentiment).toBe("negative");
  });
});

test("after too many failures it is left alone: no request leaves", async () => {
  await sandbox.sim.setMode("openai", "wrong-key");
  const model = modelOf({ failures: 2 });
  for (let i = 0; i < 2; i++) await expect(ask(model)).rejects.toMatchObject({ kind: "rejected" });
  await expect(ask(model)).rejects.toMatchObject({ kind: "resting" });
  expect(await asked()).toBe(2);
});

test("an error never carries what was asked", async () => {
  await sandbox.sim.setMode("openai", "other-shape");
  const error = await ask(modelOf()).catch((cause: unknown) => cause);
  expect(JSON.stringify([error, String(error), (error as Error).stack])).not.toContain("싱거");
});
