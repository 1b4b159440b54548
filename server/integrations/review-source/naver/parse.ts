import { z } from "zod";
import { noonOfKoreanDay } from "@/server/domain/calendar";
import { type IncomingReview, IncomingReviewSchema } from "@/server/domain/incoming-review";
import { VendorError } from "@/server/integrations/vendor-error";
import { readDay, writtenAt } from "./parse-date";
import { cleanText, isTakedown, problemOf, webAddresses } from "./read-item";

/** Where an item was read: the page it stands on and the moment. */
type Reading = { pageUrl: string; now: Date };
export type ParsedList = {
  reviews: IncomingReview[];
  rejected: { reason: string; raw: unknown }[];
  /** Items as delivered, readable or not. */
  count: number;
  total: number | null;
};

const soft = <T extends z.ZodType>(schema: T) => schema.nullish().catch(null);
const ItemSchema = z.object({
  id: z.union([z.string().regex(/^[\w.:-]+$/), z.int().nonnegative()]).transform(String),
  rating: z.unknown(),
  body: z.string().nullish(),
  nickname: soft(z.string()),
  author: soft(z.object({ nickname: soft(z.string()) })),
  created: soft(z.string()),
  visited: soft(z.string()),
  thumbnail: soft(z.string()),
  media: soft(z.array(z.object({ thumbnail: soft(z.string()) }).catch({}))),
  votedKeywords: soft(z.array(z.object({ name: soft(z.string()), displayName: soft(z.string()) }).catch({}))),
  reply: soft(
    z.object({
      body: soft(z.string()),
      isSuspended: soft(z.boolean()),
      created: soft(z.string()),
      date: soft(z.string()),
    }),
  ),
});
type Item = z.infer<typeof ItemSchema>;

/** Reads items of `visitorReviews`; what cannot be read is handed back in its raw form. Never throws. */
export function parseItems(items: readonly unknown[], reading: Reading): Pick<ParsedList, "reviews" | "rejected"> {
  const reviews = new Map<string, IncomingReview>();
  const rejected: ParsedList["rejected"] = [];
  for (const raw of items) {
    const item = ItemSchema.safeParse(raw);
    const review = item.success ? toReview(item.data, reading) : problemOf(item.error);
    if (typeof review === "string") rejected.push({ reason: review, raw });
    else reviews.set(review.platformReviewId, review);
  }
  return { reviews: [...reviews.values()], rejected };
}

function toReview(item: Item, { pageUrl, now }: Reading): IncomingReview | string {
  const written = writtenAt({ id: item.id, created: item.created ?? null, visited: item.visited ?? null }, now);
  if (!written) return "created: no readable date";
  const isBlinded = isTakedown(item.body);
  const rating = typeof item.rating === "number" && item.rating > 0 ? item.rating : null;
  const parsed = IncomingReviewSchema.safeParse({
    platform: "naver",
    platformReviewId: item.id,
    reviewerName: cleanText((item.nickname ?? item.author?.nickname ?? "").slice(0, 100)) || null,
    rating,
    ratingSource: rating === null ? "none" : "platform",
    content: isBlinded ? "" : cleanText(item.body ?? ""),
    images: isBlinded ? [] : imagesOf(item),
    platformKeywords: keywordsOf(item),
    reviewDate: written.at,
    datePrecision: written.precision,
    sourceUrl: pageUrl,
    isBlinded,
    ownerReply: replyOf(item, now),
  } satisfies IncomingReview);
  return parsed.success ? parsed.data : problemOf(parsed.error);
}

const imagesOf = (item: Item): string[] =>
  webAddresses([...(item.media ?? []).map((medium) => medium.thumbnail), item.thumbnail]);

function keywordsOf(item: Item): string[] {
  const names = (item.votedKeywords ?? []).map((keyword) =>
    cleanText(keyword.name ?? keyword.displayName ?? "").slice(0, 100),
  );
  return [...new Set(names.filter(Boolean))].slice(0, 30);
}

/** The shop's reply, when a guest can see it: it has a body and is not suspended. */
function replyOf({ reply }: Item, now: Date): IncomingReview["ownerReply"] {
  const text = cleanText(reply?.body ?? "");
  if (!reply || !text || reply.isSuspended) return null;
  const day = [reply.created, reply.date].map((date) => date && readDay(date, now)).find(Boolean);
  return { text, repliedAt: day ? noonOfKoreanDay(day) : null };
}

const AnswerSchema = z.union([z.array(z.looseObject({})), z.looseObject({}).transform((one) => [one])]);
const ResultSchema = z.object({ items: z.array(z.unknown()), total: soft(z.int().nonnegative()) });

/**
 * Reads the answer to `getVisitorReviews`, an array or a single object. Throws VendorError `temporary` for an error of
 * the server's, `layout-changed` when the answer has not the known shape.
 */
export function parseReviewsAnswer(answer: unknown, reading: Reading): ParsedList {
  const operations = AnswerSchema.safeParse(answer);
  if (!operations.success) throw new VendorError("layout-changed", "the answer is not a GraphQL result");
  const results = operations.data.map((one) => (isRecord(one.data) ? one.data.visitorReviews : undefined));
  const result = ResultSchema.safeParse(results.find((one) => one !== undefined && one !== null));
  if (result.success) {
    const { items, total } = result.data;
    return { ...parseItems(items, reading), count: items.length, total: total ?? null };
  }
  const errors = operations.data.flatMap((one) => (Array.isArray(one.errors) ? one.errors : []));
  if (errors.length === 0) throw new VendorError("layout-changed", "visitorReviews has not the known shape");
  const codes = errors.map((error) => isRecord(error) && isRecord(error.extensions) && error.extensions.code);
  throw codes.includes("GRAPHQL_VALIDATION_FAILED")
    ? new VendorError("layout-changed", "the query is no longer valid")
    : new VendorError("temporary", "the server answered with errors");
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
