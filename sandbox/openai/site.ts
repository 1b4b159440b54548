import { createHash } from "node:crypto";
import { type Answer, get, json, post, redirect, type SiteRequest } from "@/sandbox/core/router";
import type { SiteDefinition } from "@/sandbox/core/site";
import { checkRequest, type CompletionRequest, sandboxOpenAi } from "./check-request";
import type { Schema } from "./check-schema";
import { openAiError, quotaExhausted, tooMany, wrongKey } from "./errors";
import { say } from "./modes";
import { readRequest } from "./read-request";

/** api.openai.com, as far as structured chat completions go. The same request gets the same answer. */
export function openAiSite(now: () => Date): SiteDefinition {
  return {
    notFound: () => openAiError(404, "Invalid URL", { type: "invalid_request_error" }),
    rateLimited: tooMany,
    routes: [
      get("/", () => redirect("/__sim")),
      get("/v1/models", () => json({ object: "list", data: [{ id: sandboxOpenAi.model, object: "model" }] })),
      post("/v1/chat/completions", (request) => complete(request, now())),
    ],
  };
}

function complete(request: SiteRequest, now: Date): Answer {
  const { mode } = request;
  if (mode === "quota-exhausted") return quotaExhausted();
  if (mode === "wrong-key") return wrongKey();
  const checked = checkRequest(request);
  if ("status" in checked) return checked;
  const content = contentOf(checked, mode);
  const isRefused = mode === "refusal";
  const message = {
    role: "assistant",
    content: isRefused ? null : content,
    refusal: isRefused ? "죄송하지만 도울 수 없어요." : null,
  };
  return json({
    id: `chatcmpl-${createHash("sha256").update(request.body).digest("hex").slice(0, 24)}`,
    object: "chat.completion",
    created: Math.floor(now.getTime() / 1_000),
    model: sandboxOpenAi.model,
    choices: [{ index: 0, message, logprobs: null, finish_reason: finishReasons[mode ?? ""] ?? "stop" }],
    usage: usageOf(request.body, content),
  });
}

const finishReasons: Record<string, string> = { "cut-off": "length", "content-filter": "content_filter" };

function contentOf(request: CompletionRequest, mode: string | null): string {
  const said = say(readRequest(request), mode);
  const content = JSON.stringify(fill(request.response_format.json_schema.schema, said));
  if (mode === "bad-json") return content.slice(1);
  if (mode === "cut-off" || mode === "content-filter") return content.slice(0, content.length / 2);
  return mode === "other-shape" ? JSON.stringify({ answer: said }) : content;
}

/** An answer in the shape asked for: what the model has to say where a name fits, else the first that is allowed. */
function fill(schema: Schema, said: unknown): unknown {
  if (schema.type === "object")
    return Object.fromEntries(
      Object.entries(schema.properties ?? {}).map(([name, property]) => [
        name,
        fill(property, (said as Record<string, unknown> | undefined)?.[name]),
      ]),
    );
  if (schema.type === "array") return Array.isArray(said) ? said.map((item) => fill(schema.items ?? {}, item)) : [];
  return said ?? schema.enum?.[0] ?? "";
}

/** Roughly, as a tokenizer counts Korean. */
function usageOf(body: string, content: string) {
  const [prompt, completion] = [Math.ceil(body.length / 2), Math.ceil(content.length / 2)];
  return { prompt_tokens: prompt, completion_tokens: completion, total_tokens: prompt + completion };
}
