import { z } from "zod";
import { VendorError, type VendorErrorKind } from "@/server/integrations/vendor-error";

const AnswerSchema = z.object({
  data: z.unknown(),
  errors: z.array(z.object({ message: z.string() })).nullish(),
});

/** The `data` of a GraphQL answer. The console reports refusals with HTTP 200; the code at the head of the message is all there is. */
export function dataOf(answer: unknown): unknown {
  const parsed = AnswerSchema.safeParse(answer);
  if (!parsed.success) throw new VendorError("layout-changed", "the answer is not a GraphQL result");
  const [error] = parsed.data.errors ?? [];
  if (!error) return parsed.data.data;
  throw new VendorError(kindOf(error.message), error.message.slice(0, 200));
}

function kindOf(message: string): VendorErrorKind {
  const [code] = /^[A-Z_]+/.exec(message) ?? [];
  if (code === "FORBIDDEN" || code === "UNAUTHENTICATED" || message.startsWith("플레이스 권한"))
    return "session-expired";
  if (code === "BAD_REQUEST") return "layout-changed";
  return code === "INTERNAL_SERVER_ERROR" ? "temporary" : "rejected";
}

const kinds: Record<number, VendorErrorKind> = {
  401: "session-expired",
  403: "session-expired",
  405: "blocked",
  418: "blocked",
  429: "rate-limited",
};

/** What an HTTP status of the console means; a redirect leads to the sign-in. Null for an answer. */
export function refusalOf(status: number): VendorError | null {
  if (status < 300) return null;
  const kind = status < 400 ? "session-expired" : (kinds[status] ?? (status < 500 ? "layout-changed" : "temporary"));
  return new VendorError(kind, `HTTP ${status}`);
}

const ReviewsSchema = z.object({
  reviews: z.object({ totalCount: z.int().nonnegative(), items: z.array(z.unknown()) }),
});

/** The list in the data of `getReviews`, its items as they came. */
export function reviewListOf(data: unknown): { items: unknown[]; totalCount: number } {
  const parsed = ReviewsSchema.safeParse(data);
  if (!parsed.success) throw new VendorError("layout-changed", "the list of reviews has not the known shape");
  return parsed.data.reviews;
}
