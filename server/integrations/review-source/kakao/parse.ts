import { z } from "zod";
import type { IncomingReview } from "@/server/domain/incoming-review";
import { VendorError } from "@/server/integrations/vendor-error";
import { readItem, withoutPeople } from "./parse-item";
import { clean, IdSchema, isRecord, soft } from "./shapes";

/** What the list was asked for: the shop, the page a guest sees it on, the moment. */
export type Reading = { placeId: string; pageUrl: string; now: Date };
export type ParsedList = {
  reviews: IncomingReview[];
  rejected: { reason: string; raw: unknown }[];
  /** Items as delivered, readable or not. */
  count: number;
  total: number | null;
  hasNext: boolean;
  /** Ids of the last items, the very last at the end: where to go on. */
  lastIds: string[];
};

const AnswerSchema = z.object({
  reviews: z.array(z.unknown()),
  has_next: z.boolean(),
  score_set: soft(z.object({ review_count: soft(z.int().nonnegative()) })),
  strength_description: soft(z.array(soft(z.object({ id: z.int(), name: z.string() })))),
});

const anchors = 3;
const knownStrengths: [number, string][] = [
  [1, "가성비"],
  [2, "친절"],
  [3, "분위기"],
  [4, "주차"],
  [5, "맛"],
];

/**
 * Reads `places/tab/reviews/kakaomap/{id}`; items that cannot be read are handed back in their raw form. Throws
 * VendorError `layout-changed`, or `wrong-shop` when an item is about another shop.
 */
export function parseReviewsAnswer(answer: unknown, { placeId, pageUrl, now }: Reading): ParsedList {
  const parsed = AnswerSchema.safeParse(answer);
  if (!parsed.success) throw new VendorError("layout-changed", "the list of reviews has not the known shape");
  const { reviews: items, has_next: hasNext, score_set: scores, strength_description: described } = parsed.data;
  if (items.some((item) => isOfAnother(item, placeId)))
    throw new VendorError("wrong-shop", "a review on the list is about another shop");
  const strengths = new Map([...knownStrengths, ...namesOf(described ?? [])]);
  const read = items.map((raw) => ({ raw, ...readItem(raw, { pageUrl, now, strengths }) }));
  const reviews = new Map(read.flatMap(({ review }) => (review ? [[review.platformReviewId, review] as const] : [])));
  return {
    reviews: [...reviews.values()],
    rejected: read.flatMap(({ raw, problems }) => problems.map((reason) => ({ reason, raw: withoutPeople(raw) }))),
    count: items.length,
    total: scores?.review_count ?? null,
    hasNext,
    lastIds: items.flatMap((item) => IdSchema.safeParse(isRecord(item) && item.review_id).data ?? []).slice(-anchors),
  };
}

function isOfAnother(item: unknown, placeId: string): boolean {
  const meta = isRecord(item) && isRecord(item.meta) ? item.meta : {};
  const id = IdSchema.safeParse(isRecord(meta.place) && meta.place.confirm_id).data;
  return id !== undefined && id !== placeId;
}

const namesOf = (described: ({ id: number; name: string } | null | undefined)[]): [number, string][] =>
  described.flatMap((one) => {
    const name = clean(one?.name ?? "").slice(0, 100);
    return one && name ? [[one.id, name]] : [];
  });
