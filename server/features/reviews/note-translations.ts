import type { IncomingReview } from "@/server/domain/incoming-review";
import type { Tx } from "@/server/platform/db";

/** Keeps what a platform made of known texts in the shop's language: it may come later than the text, and is no edit. */
export async function noteTranslations(tx: Tx, storeId: string, known: IncomingReview[]): Promise<void> {
  const translated = known.filter(({ translation }) => translation);
  if (translated.length === 0) return;
  const rows = JSON.stringify(
    translated.map(({ platform, platformReviewId, translation }) => ({ platform, id: platformReviewId, translation })),
  );
  await tx.$executeRaw`
    update reviews r set translation = t.translation
    from json_to_recordset(${rows}::json) as t(platform "Platform", id text, translation text)
      join review_key k on k.store_id = ${storeId}::uuid and k.platform = t.platform and k.platform_review_id = t.id
    where r.id = k.review_id and r.review_date = k.review_date and r.translation is distinct from t.translation`;
}
