import { z } from "zod";
import { type IncomingReview, IncomingReviewSchema } from "@/server/domain/incoming-review";
import { readMoment } from "./parse-date";
import { readReply } from "./parse-reply";
import { clean, IdSchema, isRecord, soft } from "./shapes";

/** Where and when an item was read, and what the shop's strengths are called. */
export type ItemReading = { pageUrl: string; now: Date; strengths: ReadonlyMap<number, string> };
/** A review, when there is enough for one, and what could not be read. */
export type ReadItem = { review: IncomingReview | null; problems: string[] };

const ItemSchema = z.object({
  review_id: IdSchema,
  star_rating: z.unknown().optional(),
  contents: z.string().nullish(),
  photos: soft(z.array(z.object({ url: soft(z.string()) }).catch({}))),
  status: soft(z.string()),
  strength_ids: soft(z.array(z.unknown())),
  registered_at: soft(z.string()),
  updated_at: soft(z.string()),
  meta: soft(
    z.object({
      /** The review's author, not the shop's owner. */
      owner: soft(z.object({ nickname: soft(z.string()) })),
      place_owner_reply: z.unknown().optional(),
    }),
  ),
});
type Item = z.infer<typeof ItemSchema>;

/** ASSUMED: words of `status` for a review whose text its readers do not get. Any other status is shown. */
const hiddenStatus = /blind|block|hidden|delete/i;

/** Reads one review of the list. Never throws. */
export function readItem(raw: unknown, reading: ItemReading): ReadItem {
  const item = ItemSchema.safeParse(raw);
  if (!item.success) return { review: null, problems: [problemOf(item.error)] };
  const written = [item.data.registered_at, item.data.updated_at]
    .map((text) => text && readMoment(text, reading.now))
    .find((moment) => moment);
  if (!written) return { review: null, problems: ["registered_at: no readable date"] };
  const reply = readReply(item.data.meta?.place_owner_reply, reading.now);
  const review = IncomingReviewSchema.safeParse({
    ...shownOf(item.data, reading),
    platform: "kakao",
    platformReviewId: item.data.review_id,
    reviewDate: written.at,
    datePrecision: written.precision,
    sourceUrl: reading.pageUrl,
    ownerReply: reply === "unknown" ? null : reply,
    ...(reply === "unknown" && { hasUnreadReply: true }),
  } satisfies IncomingReview);
  if (!review.success) return { review: null, problems: [problemOf(review.error)] };
  return {
    review: review.data,
    problems: reply === "unknown" ? ["meta.place_owner_reply: unknown shape"] : [],
  };
}

function shownOf(item: Item, { pageUrl, strengths }: ItemReading) {
  const isBlinded = hiddenStatus.test(item.status ?? "");
  const rating = typeof item.star_rating === "number" && item.star_rating > 0 ? item.star_rating : null;
  const named = (item.strength_ids ?? []).map((id) => (typeof id === "number" ? strengths.get(id) : undefined));
  return {
    reviewerName: clean((item.meta?.owner?.nickname ?? "").slice(0, 100)) || null,
    rating,
    ratingSource: rating === null ? ("none" as const) : ("platform" as const),
    content: isBlinded ? "" : clean(item.contents ?? ""),
    images: isBlinded ? [] : imagesOf(item, pageUrl),
    platformKeywords: [...new Set(named.filter((name) => name !== undefined))].slice(0, 30),
    isBlinded,
  };
}

/** Photos as absolute addresses; Kakao also writes them without a scheme. */
function imagesOf({ photos }: Item, pageUrl: string): string[] {
  const urls = (photos ?? []).map(({ url }) => (url ? URL.parse(url, pageUrl) : null));
  const shown = urls.filter((url) => url?.protocol === "https:" || url?.protocol === "http:");
  return [...new Set(shown.map((url) => url?.href ?? ""))].slice(0, 50);
}

/** The raw item, named by its id and without people's accounts: what is set aside keeps no more of them than the rest. */
export function withoutPeople(raw: unknown): unknown {
  if (!isRecord(raw)) return raw;
  const { meta, photos, ...item } = raw;
  const { owner: _owner, like_user_profile_image_list: _likers, ...kept } = isRecord(meta) ? meta : {};
  const urls = Array.isArray(photos) ? photos.map((photo) => (isRecord(photo) ? photo.url : null)) : photos;
  return { id: raw.review_id ?? null, ...item, photos: urls, meta: kept };
}

const problemOf = (error: z.ZodError): string =>
  error.issues.map((issue) => `${issue.path.join(".")}: ${issue.code}`).join(", ");
