import { ModelError, type ModelErrorKind } from "../language-model";

/** What a failure of the SDK or of the network means for us. The service's own words may quote a review: they go no further. */
export function toModelError(cause: unknown): ModelError {
  if (cause instanceof ModelError) return cause;
  const status = statusOf(cause);
  return new ModelError(kindOf(status), status ? `the service answered ${status}` : "the service did not answer");
}

function statusOf(cause: unknown): number | null {
  const status = (cause as { status?: unknown } | null)?.status;
  return typeof status === "number" ? status : null;
}

function kindOf(status: number | null): ModelErrorKind {
  if (status === 429) return "rate-limited";
  if (status === null || status === 408 || status === 409 || status >= 500) return "temporary";
  return "rejected";
}
