import type OpenAI from "openai";
import type { ChatCompletion } from "openai/resources/chat/completions";
import type { EgressFetch } from "../../egress-fetch";
import { type LanguageModel, ModelError, type ModelErrorKind, type ModelQuestion } from "../language-model";
import { type CircuitBreaker, createCircuitBreaker } from "./circuit-breaker";
import { toModelError } from "./model-failure";

export type OpenAiOptions = {
  /** Up to and with /v1. */
  baseUrl: string;
  apiKey: string;
  model: string;
  fetch: EgressFetch;
  /** Of one attempt; there are at most three, and none begins after twice this. */
  timeoutMs?: number;
  breaker?: CircuitBreaker;
};

const retries = 2;
/** An answer is a few hundred tokens; models that think first need the rest. */
const longestAnswerTokens = 4_000;
const unanswered: ReadonlySet<ModelErrorKind> = new Set(["temporary", "rate-limited", "rejected"]);

/**
 * Any service with OpenAI's chat completions and structured outputs. Attempts that ended in 408, 409, 429, 5xx or a broken
 * connection are made again, after Retry-After where it is given.
 */
export function createOpenAiModel(options: OpenAiOptions): LanguageModel {
  const { model, timeoutMs = 20_000 } = options;
  const breaker = options.breaker ?? createCircuitBreaker({ failures: 5, restMs: 60_000 });
  let client: Promise<OpenAI> | undefined;

  async function answerTo<T>(question: ModelQuestion<T>): Promise<T> {
    const { zodResponseFormat } = await import("openai/helpers/zod");
    const openai = await (client ??= openClient(options, timeoutMs));
    const deadline = AbortSignal.timeout(2 * timeoutMs);
    const completion = await openai.chat.completions.create(
      {
        model,
        messages: [
          { role: "system", content: question.instructions },
          { role: "user", content: question.material },
        ],
        response_format: zodResponseFormat(question.schema, question.name),
        max_completion_tokens: longestAnswerTokens,
      },
      { signal: question.signal ? AbortSignal.any([question.signal, deadline]) : deadline },
    );
    return readAnswer(completion, question);
  }

  return {
    name: model,
    async ask(question) {
      if (!breaker.mayTry()) throw new ModelError("resting", "the language model failed too often just now");
      try {
        const answer = await answerTo(question);
        breaker.succeeded();
        return answer;
      } catch (cause) {
        const error = toModelError(cause);
        if (!unanswered.has(error.kind)) breaker.succeeded();
        else if (!question.signal?.aborted) breaker.failed();
        throw error;
      }
    },
  };
}

/** Loaded at the first question: most processes never ask one. */
async function openClient({ baseUrl, apiKey, fetch }: OpenAiOptions, timeout: number): Promise<OpenAI> {
  const { default: Client } = await import("openai");
  return new Client({
    baseURL: baseUrl,
    apiKey,
    organization: null,
    project: null,
    timeout,
    maxRetries: retries,
    logLevel: "off",
    fetch: (url, init = {}) =>
      fetch(String(url), {
        method: init.method,
        headers: Object.fromEntries(new Headers(init.headers as HeadersInit)),
        ...(typeof init.body === "string" && { body: init.body }),
        ...(init.signal && { signal: init.signal }),
      }),
  });
}

function readAnswer<T>(completion: ChatCompletion, { schema }: ModelQuestion<T>): T {
  const [choice] = completion.choices ?? [];
  if (!choice) throw new ModelError("malformed", "the answer holds no choice");
  if (choice.message.refusal || choice.finish_reason === "content_filter")
    throw new ModelError("refused", "the model would not answer");
  if (choice.finish_reason === "length") throw new ModelError("cut-off", "the answer was too long to be finished");
  const parsed = schema.safeParse(parseJson(choice.message.content ?? ""));
  if (!parsed.success) throw new ModelError("malformed", "the answer has another shape than asked for");
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
