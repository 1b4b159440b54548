-- A review its platform no longer shows counts nowhere: out of the counts with those marked so far.
CREATE TEMPORARY VIEW gone_reviews AS
  SELECT *, CASE WHEN date_precision = 'unknown' THEN date '1970-01-01'
    ELSE (review_date AT TIME ZONE 'Asia/Seoul')::date END AS day FROM reviews WHERE removed_at IS NOT NULL;

UPDATE review_daily d SET reviews = d.reviews - g.reviews, rating_count = d.rating_count - g.rating_count,
  rating_sum = d.rating_sum - g.rating_sum, rating_sum_sq = d.rating_sum_sq - g.rating_sum_sq,
  positive = d.positive - g.positive, neutral = d.neutral - g.neutral, mixed = d.mixed - g.mixed,
  negative = d.negative - g.negative, score_count = d.score_count - g.score_count, score_sum = d.score_sum - g.score_sum,
  score_sum_sq = d.score_sum_sq - g.score_sum_sq, urgent = d.urgent - g.urgent
FROM (
  SELECT store_id, platform, day, count(*) AS reviews, count(rating) AS rating_count, coalesce(sum(rating), 0) AS rating_sum,
    coalesce(sum(rating * rating), 0) AS rating_sum_sq, count(*) FILTER (WHERE sentiment = 'positive') AS positive,
    count(*) FILTER (WHERE sentiment = 'neutral') AS neutral, count(*) FILTER (WHERE sentiment = 'mixed') AS mixed,
    count(*) FILTER (WHERE sentiment = 'negative') AS negative, count(sentiment_score) AS score_count,
    coalesce(sum(sentiment_score), 0) AS score_sum, coalesce(sum(sentiment_score * sentiment_score), 0) AS score_sum_sq,
    count(*) FILTER (WHERE is_urgent) AS urgent
  FROM gone_reviews GROUP BY 1, 2, 3) g
WHERE (d.store_id, d.platform, d.day) = (g.store_id, g.platform, g.day);

UPDATE keyword_daily d SET reviews = d.reviews - g.reviews, positive = d.positive - g.positive,
  negative = d.negative - g.negative, rating_count = d.rating_count - g.rating_count, rating_sum = d.rating_sum - g.rating_sum
FROM (
  SELECT store_id, day, keyword, platform, count(*) AS reviews, count(*) FILTER (WHERE sentiment = 'positive') AS positive,
    count(*) FILTER (WHERE sentiment = 'negative') AS negative, count(rating) AS rating_count,
    coalesce(sum(rating), 0) AS rating_sum
  FROM gone_reviews CROSS JOIN unnest(keywords) AS keyword GROUP BY 1, 2, 3, 4) g
WHERE (d.store_id, d.day, d.keyword, d.platform) = (g.store_id, g.day, g.keyword, g.platform);

UPDATE aspect_daily d SET reviews = d.reviews - g.reviews, positive = d.positive - g.positive,
  neutral = d.neutral - g.neutral, negative = d.negative - g.negative
FROM (
  SELECT store_id, day, platform, aspect, count(*) AS reviews, count(*) FILTER (WHERE is_praised AND NOT is_blamed) AS positive,
    count(*) FILTER (WHERE NOT is_praised AND NOT is_blamed) AS neutral, count(*) FILTER (WHERE is_blamed) AS negative
  FROM (
    SELECT r.id, r.store_id, r.platform, r.day, m ->> 'aspect' AS aspect, bool_or(m ->> 'polarity' = 'positive') AS is_praised,
      bool_or(m ->> 'polarity' = 'negative') AS is_blamed
    FROM gone_reviews r CROSS JOIN jsonb_array_elements(r.aspects) AS m GROUP BY 1, 2, 3, 4, 5) said
  GROUP BY 1, 2, 3, 4) g
WHERE (d.store_id, d.day, d.platform, d.aspect) = (g.store_id, g.day, g.platform, g.aspect);

UPDATE review_hourly d SET reviews = d.reviews - g.reviews, score_count = d.score_count - g.score_count,
  score_sum = d.score_sum - g.score_sum
FROM (
  SELECT store_id, day, platform, extract(hour FROM review_date AT TIME ZONE 'Asia/Seoul') AS hour, count(*) AS reviews,
    count(sentiment_score) AS score_count, coalesce(sum(sentiment_score), 0) AS score_sum
  FROM gone_reviews WHERE date_precision = 'instant' GROUP BY 1, 2, 3, 4) g
WHERE (d.store_id, d.day, d.platform, d.hour) = (g.store_id, g.day, g.platform, g.hour);

CREATE TEMPORARY VIEW gone_answers AS
  SELECT r.store_id, r.platform, r.day, p.live_at,
    greatest(0, round(extract(epoch FROM p.live_at - p.review_date)))::int AS seconds
  FROM review_replies p JOIN gone_reviews r ON r.id = p.review_id AND r.review_date = p.review_date
  WHERE p.shown_text IS NOT NULL OR p.status IN ('live', 'owner_posted', 'outdated');

UPDATE review_daily d SET replied = d.replied - g.replied, reply_seconds = d.reply_seconds - g.seconds
FROM (SELECT store_id, platform, day, count(*) AS replied, coalesce(sum(seconds), 0) AS seconds FROM gone_answers GROUP BY 1, 2, 3) g
WHERE (d.store_id, d.platform, d.day) = (g.store_id, g.platform, g.day);

UPDATE reply_time_daily d SET replies = d.replies - g.replies
FROM (
  SELECT store_id, platform, day,
    width_bucket(seconds, ARRAY[3600, 10800, 21600, 43200, 86400, 172800, 259200, 604800]) AS bucket, count(*) AS replies
  FROM gone_answers WHERE live_at IS NOT NULL GROUP BY 1, 2, 3, 4) g
WHERE (d.store_id, d.platform, d.day, d.bucket) = (g.store_id, g.platform, g.day, g.bucket);

DROP VIEW gone_answers;
DROP VIEW gone_reviews;

-- keyword_daily summed by month, for periods of many months.
CREATE TABLE "keyword_monthly" (
    "store_id" UUID NOT NULL,
    "keyword" TEXT NOT NULL,
    "month" DATE NOT NULL,
    "platform" "Platform" NOT NULL,
    "reviews" INTEGER NOT NULL DEFAULT 0,
    "positive" INTEGER NOT NULL DEFAULT 0,
    "negative" INTEGER NOT NULL DEFAULT 0,
    "rating_count" INTEGER NOT NULL DEFAULT 0,
    "rating_sum" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "keyword_monthly_pkey" PRIMARY KEY ("store_id","month","keyword","platform")
);
ALTER TABLE "keyword_monthly" ADD CONSTRAINT "keyword_monthly_store_id_fkey" FOREIGN KEY ("store_id") REFERENCES "stores"("id") ON DELETE CASCADE ON UPDATE CASCADE;

INSERT INTO keyword_monthly (store_id, keyword, month, platform, reviews, positive, negative, rating_count, rating_sum)
SELECT store_id, keyword, date_trunc('month', day)::date, platform, sum(reviews), sum(positive), sum(negative),
  sum(rating_count), sum(rating_sum)
FROM keyword_daily GROUP BY 1, 2, 3, 4;

ALTER TABLE keyword_monthly ENABLE ROW LEVEL SECURITY;
ALTER TABLE keyword_monthly FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON keyword_monthly TO urigage_web;
CREATE POLICY tenant ON keyword_monthly TO urigage_web USING (store_id = ANY ((SELECT app_store_ids())::uuid[]))
  WITH CHECK (store_id = ANY ((SELECT app_store_ids())::uuid[]));
DO $$ BEGIN EXECUTE format('CREATE POLICY owner ON keyword_monthly TO %I USING (true) WITH CHECK (true)', current_user); END $$;
