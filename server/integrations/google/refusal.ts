import { z } from "zod";
import { VendorError, type VendorErrorKind } from "@/server/integrations/vendor-error";

/** A refusal of Google's with its HTTP status, for the few places where one status means something special. */
export class GoogleRefusal extends VendorError {
  constructor(
    kind: VendorErrorKind,
    readonly status: number,
    reason: string | null,
    retryAfterMs?: number,
  ) {
    super(kind, `Google answered ${status}${reason ? ` ${reason}` : ""}`, retryAfterMs);
  }
}

const ErrorSchema = z.object({
  error: z.object({
    status: z.string().max(100).nullish().catch(null),
    details: z.array(z.unknown()).nullish().catch(null),
  }),
});
const InfoSchema = z.object({
  reason: z.string().max(100),
  metadata: z.record(z.string(), z.string()).nullish().catch(null),
});

const apiIsOff = ["SERVICE_DISABLED", "CONSUMER_INVALID", "CONSUMER_SUSPENDED", "API_KEY_SERVICE_BLOCKED"];

/**
 * What an answer that is no success means for us. Only codes are looked at, never messages. `about` tells a whole API
 * from one location: without a reason of its own a 403 there means that this owner may not (or not yet) see the shop.
 */
export function googleRefusal(
  status: number,
  body: unknown,
  about: "api" | "location",
  retryAfter: string | null = null,
): GoogleRefusal {
  const parsed = ErrorSchema.safeParse(body);
  const error = parsed.success ? parsed.data.error : null;
  const info = (error?.details ?? []).map((detail) => InfoSchema.safeParse(detail)).find((one) => one.success)?.data;
  const hasNoQuota = info?.metadata?.quota_limit_value === "0";
  const kind = kindOf(status, info?.reason ?? null, hasNoQuota, about);
  const seconds = Number(retryAfter ?? Number.NaN);
  const retryAfterMs = kind === "rate-limited" && seconds > 0 ? seconds * 1_000 : undefined;
  return new GoogleRefusal(kind, status, info?.reason ?? error?.status ?? null, retryAfterMs);
}

function kindOf(
  status: number,
  reason: string | null,
  hasNoQuota: boolean,
  about: "api" | "location",
): VendorErrorKind {
  if (status >= 500 || status === 408 || status === 409) return "temporary";
  if (status === 401 || reason === "ACCESS_TOKEN_SCOPE_INSUFFICIENT") return "session-expired";
  if (hasNoQuota || apiIsOff.includes(reason ?? "")) return "blocked";
  if (status === 429 || reason === "RATE_LIMIT_EXCEEDED") return "rate-limited";
  if (status === 403) return about === "location" ? "rejected" : "blocked";
  return status === 400 || status === 404 ? "rejected" : "layout-changed";
}

const TokenErrorSchema = z.object({ error: z.string().max(100) });

/** The same for the token endpoint: a grant that is over needs the owner, a client Google does not know needs the operator. */
export function tokenRefusal(status: number, body: unknown): GoogleRefusal {
  const code = TokenErrorSchema.safeParse(body).data?.error ?? null;
  return new GoogleRefusal(tokenKind(status, code), status, code);
}

function tokenKind(status: number, code: string | null): VendorErrorKind {
  if (status >= 500) return "temporary";
  if (status === 429) return "rate-limited";
  if (code === "invalid_grant") return "session-expired";
  return code === null ? "layout-changed" : "blocked";
}
