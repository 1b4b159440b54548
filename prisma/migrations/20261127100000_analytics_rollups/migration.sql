-- What analytics asks of many reviews, counted per store, platform and Korean day like review_daily.
ALTER TABLE "review_daily" ADD COLUMN "rating_sum_sq" INTEGER NOT NULL DEFAULT 0;

CREATE TABLE "aspect_daily" (
    "store_id" UUID NOT NULL,
    "platform" "Platform" NOT NULL,
    "aspect" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "reviews" INTEGER NOT NULL DEFAULT 0,
    "positive" INTEGER NOT NULL DEFAULT 0,
    "neutral" INTEGER NOT NULL DEFAULT 0,
    "negative" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "aspect_daily_pkey" PRIMARY KEY ("store_id","day","platform","aspect")
);

CREATE TABLE "review_hourly" (
    "store_id" UUID NOT NULL,
    "platform" "Platform" NOT NULL,
    "day" DATE NOT NULL,
    "hour" SMALLINT NOT NULL,
    "reviews" INTEGER NOT NULL DEFAULT 0,
    "score_count" INTEGER NOT NULL DEFAULT 0,
    "score_sum" DOUBLE PRECISION NOT NULL DEFAULT 0,

    CONSTRAINT "review_hourly_pkey" PRIMARY KEY ("store_id","day","platform","hour")
);

CREATE TABLE "reply_time_daily" (
    "store_id" UUID NOT NULL,
    "platform" "Platform" NOT NULL,
    "day" DATE NOT NULL,
    "bucket" SMALLINT NOT NULL,
    "replies" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "reply_time_daily_pkey" PRIMARY KEY ("store_id","day","platform","bucket")
);

ALTER TABLE "aspect_daily" ADD CONSTRAINT "aspect_daily_store_id_fkey" FOREIGN KEY ("store_id") REFERENCES "stores"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "review_hourly" ADD CONSTRAINT "review_hourly_store_id_fkey" FOREIGN KEY ("store_id") REFERENCES "stores"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "reply_time_daily" ADD CONSTRAINT "reply_time_daily_store_id_fkey" FOREIGN KEY ("store_id") REFERENCES "stores"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Words are counted per platform too, and with the stars of the reviews that say them.
TRUNCATE "keyword_daily";
ALTER TABLE "keyword_daily" DROP CONSTRAINT "keyword_daily_pkey";
ALTER TABLE "keyword_daily" ADD COLUMN "platform" "Platform" NOT NULL,
  ADD COLUMN "rating_count" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "rating_sum" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "keyword_daily" ADD CONSTRAINT "keyword_daily_pkey" PRIMARY KEY ("store_id","day","keyword","platform");

-- Everything known so far.
CREATE TEMPORARY VIEW counted_reviews AS
  SELECT *, CASE WHEN date_precision = 'unknown' THEN date '1970-01-01'
    ELSE (review_date AT TIME ZONE 'Asia/Seoul')::date END AS day FROM reviews;

UPDATE review_daily d SET rating_sum_sq = c.sum_sq
FROM (SELECT store_id, platform, day, sum(rating * rating)::int AS sum_sq FROM counted_reviews
  WHERE rating IS NOT NULL GROUP BY 1, 2, 3) c
WHERE (d.store_id, d.platform, d.day) = (c.store_id, c.platform, c.day);

INSERT INTO keyword_daily (store_id, keyword, day, platform, reviews, positive, negative, rating_count, rating_sum)
SELECT store_id, keyword, day, platform, count(*), count(*) FILTER (WHERE sentiment = 'positive'),
  count(*) FILTER (WHERE sentiment = 'negative'), count(rating), coalesce(sum(rating), 0)
FROM counted_reviews CROSS JOIN unnest(keywords) AS keyword GROUP BY 1, 2, 3, 4;

INSERT INTO aspect_daily (store_id, platform, aspect, day, reviews, positive, neutral, negative)
SELECT store_id, platform, aspect, day, count(*), count(*) FILTER (WHERE is_praised AND NOT is_blamed),
  count(*) FILTER (WHERE NOT is_praised AND NOT is_blamed), count(*) FILTER (WHERE is_blamed)
FROM (
  SELECT r.id, r.store_id, r.platform, r.day, m ->> 'aspect' AS aspect, bool_or(m ->> 'polarity' = 'positive') AS is_praised,
    bool_or(m ->> 'polarity' = 'negative') AS is_blamed
  FROM counted_reviews r CROSS JOIN jsonb_array_elements(r.aspects) AS m GROUP BY 1, 2, 3, 4, 5) said
GROUP BY 1, 2, 3, 4;

INSERT INTO review_hourly (store_id, platform, day, hour, reviews, score_count, score_sum)
SELECT store_id, platform, day, extract(hour FROM review_date AT TIME ZONE 'Asia/Seoul'), count(*), count(sentiment_score),
  coalesce(sum(sentiment_score), 0)
FROM counted_reviews WHERE date_precision = 'instant' GROUP BY 1, 2, 3, 4;

-- Buckets as in domain/reply-time.ts: up to 1 h, 3 h, 6 h, 12 h, 1 d, 2 d, 3 d, 7 d, and longer.
INSERT INTO reply_time_daily (store_id, platform, day, bucket, replies)
SELECT p.store_id, p.platform, r.day,
  width_bucket(greatest(0, round(extract(epoch FROM p.live_at - p.review_date)))::int,
    ARRAY[3600, 10800, 21600, 43200, 86400, 172800, 259200, 604800]), count(*)
FROM review_replies p JOIN counted_reviews r ON r.id = p.review_id AND r.review_date = p.review_date
WHERE p.live_at IS NOT NULL AND (p.shown_text IS NOT NULL OR p.status IN ('live', 'owner_posted', 'outdated'))
GROUP BY 1, 2, 3, 4;

DROP VIEW counted_reviews;

DO $$
DECLARE
  name text;
  by_store constant text := 'store_id = ANY ((SELECT app_store_ids())::uuid[])';
BEGIN
  FOREACH name IN ARRAY ARRAY['aspect_daily', 'review_hourly', 'reply_time_daily']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO urigage_web', name);
    EXECUTE format('CREATE POLICY tenant ON %I TO urigage_web USING (%s) WITH CHECK (%s)', name, by_store, by_store);
    EXECUTE format('CREATE POLICY owner ON %I TO %I USING (true) WITH CHECK (true)', name, current_user);
  END LOOP;
END $$;
