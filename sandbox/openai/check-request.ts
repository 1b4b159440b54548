import { z } from "zod";
import type { Answer, SiteRequest } from "@/sandbox/core/router";
import { checkSchema, type Schema } from "./check-schema";
import { invalidSchema, openAiError, wrongKey } from "./errors";

/** The key and the model that this sandbox knows. */
export const sandboxOpenAi = { key: "sandbox-openai-key", model: "gpt-sandbox" };

const fields = [
  "model",
  "messages",
  "response_format",
  "max_completion_tokens",
  "temperature",
  "seed",
  "user",
  "n",
  "stream",
];

const RequestSchema = z.object({
  model: z.string(),
  messages: z
    .array(z.strictObject({ role: z.enum(["system", "developer", "user", "assistant"]), content: z.string() }))
    .min(1),
  max_completion_tokens: z.int().positive().optional(),
  response_format: z.strictObject({
    type: z.literal("json_schema"),
    json_schema: z.strictObject({
      name: z.string().regex(/^[a-zA-Z0-9_-]{1,64}$/),
      strict: z.literal(true),
      description: z.string().optional(),
      schema: z.custom<Schema>((value) => typeof value === "object" && value !== null),
    }),
  }),
});
export type CompletionRequest = z.infer<typeof RequestSchema>;

/** A chat completion with structured output as the API would take it, or its refusal. */
export function checkRequest({ headers, body }: SiteRequest): CompletionRequest | Answer {
  if (!headers.authorization?.startsWith("Bearer "))
    return openAiError(401, "You didn't provide an API key.", { code: "invalid_api_key" });
  if (headers.authorization !== `Bearer ${sandboxOpenAi.key}`) return wrongKey();
  const given = parseJson(body);
  if (given === null) return openAiError(400, "We could not parse the JSON body of your request.");
  const unknown = Object.keys(given).find((name) => !fields.includes(name));
  if (unknown) return openAiError(400, `Unrecognized request argument supplied: ${unknown}`);
  const parsed = RequestSchema.safeParse(given);
  if (!parsed.success) return shapeError(parsed.error);
  const request = parsed.data;
  if (request.model !== sandboxOpenAi.model)
    return openAiError(404, `The model '${request.model}' does not exist or you do not have access to it.`, {
      code: "model_not_found",
    });
  const { name, schema } = request.response_format.json_schema;
  const found = checkSchema(schema);
  return found ? invalidSchema(name, found.path, found.problem) : request;
}

function parseJson(body: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function shapeError(error: z.ZodError): Answer {
  const [issue] = error.issues;
  const path = (issue?.path ?? []).map(String);
  if (issue?.code === "unrecognized_keys") {
    const param = [...path, issue.keys[0]].join(".");
    return openAiError(400, `Unknown parameter: '${param}'.`, { param, code: "unknown_parameter" });
  }
  const param = path.join(".");
  return openAiError(400, `Invalid value for '${param}': ${issue?.message ?? ""}`, { param, code: "invalid_value" });
}
