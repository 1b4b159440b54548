import type { Ctx } from "@/server/context";
import type { IncomingReview } from "@/server/domain/incoming-review";
import { countReviews } from "@/server/features/billing/public";
import { enqueue } from "@/server/jobs/enqueue";
import type { Tx } from "@/server/platform/db";
import { applyEdits } from "./apply-edits";
import { noteOwnerReplies } from "./note-owner-replies";
import { noteTranslations } from "./note-translations";
import { type AnalyzedReview, analyzeIncoming, toRow } from "./review-rows";
import { addToRollups } from "./rollups";

export type IngestInput = {
  store: { id: string; menu: string[] };
  reviews: IncomingReview[];
  origin: { importId: string } | { crawlSessionId: string };
};

/** How old a review may be for its urgency still to be news. */
const alertWithinMs = 3 * 86_400_000;

/**
 * Takes reviews in: reads, stores each once, counts them into the roll-ups and queues what follows, all in `tx`.
 * Known ones are compared: an edited text is taken over, an owner's reply seen on the platform is noted.
 */
export async function ingestReviews(ctx: Ctx, tx: Tx, input: IngestInput) {
  const { store, origin } = input;
  const reviews = firstOfEachId(analyzeIncoming(ctx, store.menu, input.reviews));
  const createdIds = await insertNew(ctx, tx, store.id, reviews, origin);
  const created = reviews.filter((review) => createdIds.has(idKey(review)));
  const known = reviews.filter((review) => !createdIds.has(idKey(review)));

  await addToRollups(tx, store.id, created);
  const edited = await applyEdits(ctx, tx, store.id, known);
  await noteTranslations(tx, store.id, known);
  const answered = created.filter((review) => review.ownerReply);
  await noteOwnerReplies(ctx, tx, store.id, [...known, ...answered], { isCrawl: "crawlSessionId" in origin });
  await countReviews(
    ctx,
    tx,
    store.id,
    created.filter(isRead).map((review) => ({ ...review, id: createdIds.get(idKey(review)) as string })),
  );
  for (const review of created)
    if (review.analysis?.urgency && isNews(review, ctx.now()))
      await enqueue(tx, "alert-urgent", { reviewId: createdIds.get(idKey(review)) as string });
  if (created.length + edited > 0) {
    await enqueue(tx, "draft-replies", { storeId: store.id });
    await enqueue(tx, "refresh-keywords", { storeId: store.id }, { runAt: new Date(ctx.now().getTime() + 10_000) });
  }
  return { created: created.length, known: known.length, edited };
}

/** Neither hidden by its platform nor something else than a review. */
const isRead = ({ analysis }: AnalyzedReview) => analysis !== null && !analysis.spam;

/** A review without a date may be of any age. */
const isNews = (review: IncomingReview, now: Date) =>
  review.datePrecision !== "unknown" && now.getTime() - review.reviewDate.getTime() < alertWithinMs;

const idKey = (review: { platform: string; platformReviewId: string }) =>
  `${review.platform}:${review.platformReviewId}`;

const firstOfEachId = (reviews: AnalyzedReview[]) => [
  ...new Map(reviews.toReversed().map((review) => [idKey(review), review])).values(),
];

/** Inserts what `review_key` does not know yet; returns review ids by platform id. Sorted, so that two batches cannot deadlock. */
async function insertNew(ctx: Ctx, tx: Tx, storeId: string, reviews: AnalyzedReview[], origin: IngestInput["origin"]) {
  const rows = JSON.stringify(reviews.map((review) => toRow(review, ctx.ports.analyzer.version)));
  const inserted = await tx.$queryRaw<{ id: string; platform: string; platformReviewId: string }[]>`
    with incoming as materialized (
      select uuidv7() as id, r.* from json_to_recordset(${rows}::json) as r(
        platform "Platform", platform_review_id text, content_hash text, review_date timestamptz, reviewer_name text,
        rating smallint, rating_source "RatingSource", content text, translation text, images text[], platform_keywords text[],
        date_precision "DatePrecision", source_url text, is_blinded boolean, language text, sentiment "Sentiment",
        sentiment_score real, aspects jsonb, keywords text[], urgency_kind text, urgency_quote text, is_urgent boolean,
        spam_kind text, gives_orders boolean, analyzer_version text, inbox_state "InboxState")
    ), keyed as (
      insert into review_key (store_id, platform, platform_review_id, review_id, review_date, content_hash)
      select ${storeId}::uuid, platform, platform_review_id, id, review_date, content_hash
      from incoming order by platform, platform_review_id
      on conflict do nothing returning review_id
    )
    insert into reviews (id, store_id, crawl_session_id, import_id, platform, platform_review_id, review_date,
      reviewer_name, rating, rating_source, content, translation, images, platform_keywords, date_precision, source_url, is_blinded,
      language, sentiment, sentiment_score, aspects, keywords, urgency_kind, urgency_quote, is_urgent, spam_kind,
      gives_orders, analyzer_version, inbox_state)
    select id, ${storeId}::uuid, ${"crawlSessionId" in origin ? origin.crawlSessionId : null}::uuid,
      ${"importId" in origin ? origin.importId : null}::uuid, platform, platform_review_id, review_date,
      reviewer_name, rating, rating_source, content, translation, images, platform_keywords, date_precision, source_url, is_blinded,
      language, sentiment, sentiment_score, aspects, keywords, urgency_kind, urgency_quote, is_urgent, spam_kind,
      gives_orders, analyzer_version, inbox_state
    from incoming join keyed on keyed.review_id = incoming.id
    returning id, platform::text as platform, platform_review_id as "platformReviewId"`;
  return new Map(inserted.map((row) => [idKey(row), row.id]));
}
