SET lock_timeout = '5s';

ALTER TYPE "NotificationKind" ADD VALUE 'review_limit';

-- How many reviews of a Korean month count against an owner's plan, kept in the transaction that takes them in.
CREATE TABLE "review_months" (
    "user_id" UUID NOT NULL,
    "month" DATE NOT NULL,
    "counted" INTEGER NOT NULL DEFAULT 0,
    "held_above" INTEGER,

    CONSTRAINT "review_months_pkey" PRIMARY KEY ("user_id", "month")
);
CREATE INDEX "idx_review_months_held" ON "review_months"("month") WHERE held_above IS NOT NULL;
ALTER TABLE "review_months" ADD CONSTRAINT "review_months_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The place of each counted review in its month. No key to the review: a shop that is removed gives nothing back.
CREATE TABLE "counted_reviews" (
    "review_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "month" DATE NOT NULL,
    "place" INTEGER NOT NULL,

    CONSTRAINT "counted_reviews_pkey" PRIMARY KEY ("review_id")
);
CREATE INDEX "counted_reviews_user_id_month_place_idx" ON "counted_reviews"("user_id", "month", "place");
ALTER TABLE "counted_reviews" ADD CONSTRAINT "counted_reviews_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['review_months', 'counted_reviews'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('GRANT SELECT ON %I TO urigage_web', name);
    EXECUTE format('CREATE POLICY tenant ON %I TO urigage_web USING (user_id = (SELECT app_user_id()))', name);
    EXECUTE format('CREATE POLICY owner ON %I TO %I USING (true) WITH CHECK (true)', name, current_user);
  END LOOP;
END $$;
