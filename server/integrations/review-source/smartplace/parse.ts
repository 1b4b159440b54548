import { z } from "zod";
import { koreanDay } from "@/server/domain/calendar";
import { type IncomingReview, IncomingReviewSchema } from "@/server/domain/incoming-review";
import {
  cleanText,
  isTakedown,
  madeAt,
  problemOf,
  webAddresses,
} from "@/server/integrations/review-source/naver/read-item";

export type OwnerList = {
  reviews: IncomingReview[];
  rejected: { reason: string; raw: unknown }[];
  /** The Korean day the last readable item was written on; null when none could be read. */
  lastDay: string | null;
};

const soft = <T extends z.ZodType>(schema: T) => schema.nullish().catch(null);
const KeywordSchema = z.object({ label: soft(z.object({ ko: soft(z.string()) })) });
const ContentSchema = z.object({
  text: z.string().nullish(),
  rating: z.unknown(),
  mediaItems: soft(z.array(z.object({ thumbnail: soft(z.string()), url: soft(z.string()) }).catch({}))),
  tags: soft(
    z.object({ votedKeywords: soft(z.array(z.object({ keywords: soft(z.array(KeywordSchema)) }).catch({}))) }),
  ),
});
const ItemSchema = z.object({
  id: z.union([z.string().regex(/^[\w.:-]+$/), z.int().nonnegative()]).transform(String),
  author: soft(z.object({ displayName: soft(z.string()) })),
  content: ContentSchema.nullish(),
  rating: z.unknown(),
  isSuspended: soft(z.boolean()),
  createdDateTime: z.string(),
  reply: soft(
    z.object({
      text: soft(z.string()),
      isSuspended: soft(z.boolean()),
      isQualified: soft(z.boolean()),
      isDeleted: soft(z.boolean()),
      createdDateTime: soft(z.string()),
    }),
  ),
});
type Item = z.infer<typeof ItemSchema>;

/** Reads items of the owner's list; what cannot be read is handed back in its raw form. Never throws. */
export function parseOwnerItems(items: readonly unknown[], reading: { pageUrl: string; now: Date }): OwnerList {
  const reviews = new Map<string, IncomingReview>();
  const rejected: OwnerList["rejected"] = [];
  for (const raw of items) {
    const item = ItemSchema.safeParse(raw);
    const review = item.success ? toReview(item.data, reading) : problemOf(item.error);
    if (typeof review === "string") rejected.push({ reason: review, raw });
    else reviews.set(review.platformReviewId, review);
  }
  const last = [...reviews.values()].at(-1);
  return { reviews: [...reviews.values()], rejected, lastDay: last ? koreanDay(last.reviewDate) : null };
}

function toReview(item: Item, { pageUrl, now }: { pageUrl: string; now: Date }): IncomingReview | string {
  const written = readMoment(item.createdDateTime);
  if (!written) return "createdDateTime: no readable date";
  const { content } = item;
  const isBlinded = item.isSuspended === true || isTakedown(content?.text);
  const rating = [item.rating, content?.rating].find((star): star is number => typeof star === "number" && star > 0);
  const parsed = IncomingReviewSchema.safeParse({
    platform: "naver",
    platformReviewId: item.id,
    reviewerName: cleanText((item.author?.displayName ?? "").slice(0, 100)) || null,
    rating: rating ?? null,
    ratingSource: rating === undefined ? "none" : "owner_only",
    content: isBlinded ? "" : cleanText(content?.text ?? ""),
    images: isBlinded ? [] : webAddresses((content?.mediaItems ?? []).map(({ thumbnail, url }) => thumbnail ?? url)),
    platformKeywords: keywordsOf(content),
    reviewDate: asOnThePublicPage(item.id, written, now),
    datePrecision: "instant",
    sourceUrl: pageUrl,
    isBlinded,
    ownerReply: replyOf(item),
  } satisfies IncomingReview);
  return parsed.success ? parsed.data : problemOf(parsed.error);
}

/** The second in the id, which is all the public page tells, so that both ways give a review the same moment. */
function asOnThePublicPage(id: string, written: Date, now: Date): Date {
  const made = madeAt(id, now);
  return made && koreanDay(made) === koreanDay(written) ? made : written;
}

/** An ISO instant; one without a zone is Korean time. */
function readMoment(text: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(text)) return null;
  const at = new Date(/(?:Z|[+-]\d{2}:?\d{2})$/.test(text) ? text : `${text.replace(" ", "T")}+09:00`);
  return Number.isNaN(at.getTime()) ? null : at;
}

function keywordsOf(content: Item["content"]): string[] {
  const keywords = (content?.tags?.votedKeywords ?? []).flatMap((category) => category.keywords ?? []);
  const names = keywords.map((keyword) => cleanText(keyword.label?.ko ?? "").slice(0, 100));
  return [...new Set(names.filter(Boolean))].slice(0, 30);
}

/** The shop's reply as far as guests can see it: neither deleted nor hidden by Naver. */
function replyOf({ reply }: Item): IncomingReview["ownerReply"] {
  const text = cleanText(reply?.text ?? "");
  if (!reply || !text || reply.isDeleted || reply.isSuspended || reply.isQualified === false) return null;
  return { text, repliedAt: readMoment(reply.createdDateTime ?? "") };
}
