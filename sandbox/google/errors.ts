import { type Answer, json } from "@/sandbox/core/router";

/** An error as Google's APIs write it; `reason` and `metadata` stand in an ErrorInfo, where the live API gives one. */
export function googleError(
  code: number,
  status: string,
  message: string,
  info?: { reason: string; metadata?: Record<string, string> },
): Answer {
  const details = info && [{ "@type": "type.googleapis.com/google.rpc.ErrorInfo", domain: "googleapis.com", ...info }];
  return json({ error: { code, message, status, ...(details && { details }) } }, code);
}

export const unauthenticated = (): Answer =>
  googleError(401, "UNAUTHENTICATED", "Request had invalid authentication credentials.");
export const invalidArgument = (message: string): Answer => googleError(400, "INVALID_ARGUMENT", message);
export const notFound = (): Answer => googleError(404, "NOT_FOUND", "Requested entity was not found.");
export const forbidden = (): Answer => googleError(403, "PERMISSION_DENIED", "The caller does not have permission");
/** No Retry-After: Google sends none. */
export const tooMany = (limit = "300"): Answer =>
  googleError(429, "RESOURCE_EXHAUSTED", "Quota exceeded for quota metric 'Requests'.", {
    reason: "RATE_LIMIT_EXCEEDED",
    metadata: { quota_limit_value: limit, quota_metric: "mybusiness.googleapis.com/default_requests" },
  });
