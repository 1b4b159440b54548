import { type Answer, json } from "@/sandbox/core/router";

/** An error as the API writes it. */
export const openAiError = (
  status: number,
  message: string,
  { type = "invalid_request_error", param = null as string | null, code = null as string | null, headers = {} } = {},
): Answer => json({ error: { message, type, param, code } }, status, headers);

export const tooMany = (): Answer =>
  openAiError(429, "Rate limit reached for gpt-sandbox. Please try again in 300ms.", {
    type: "requests",
    code: "rate_limit_exceeded",
    headers: { "retry-after": "1", "retry-after-ms": "300" },
  });

export const quotaExhausted = (): Answer =>
  openAiError(429, "You exceeded your current quota, please check your plan and billing details.", {
    type: "insufficient_quota",
    code: "insufficient_quota",
  });

export const wrongKey = (): Answer => openAiError(401, "Incorrect API key provided.", { code: "invalid_api_key" });

export const invalidSchema = (name: string, path: readonly string[], problem: string): Answer => {
  const context = path.length === 0 ? "()" : `(${path.map((step) => `'${step}'`).join(", ")})`;
  return openAiError(400, `Invalid schema for response_format '${name}': In context=${context}, ${problem}`, {
    param: "response_format",
  });
};
