SET lock_timeout = '5s';

-- What a shop's day or week was, as it was seen when the report was made; it does not change afterwards.
CREATE TYPE "ReportKind" AS ENUM ('daily', 'weekly');
CREATE TABLE "reports" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "store_id" UUID NOT NULL,
    "kind" "ReportKind" NOT NULL,
    "from_day" DATE NOT NULL,
    "to_day" DATE NOT NULL,
    "content" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reports_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "reports_store_id_kind_to_day_key" ON "reports"("store_id", "kind", "to_day");
ALTER TABLE "reports" ADD CONSTRAINT "reports_store_id_fkey" FOREIGN KEY ("store_id") REFERENCES "stores"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE reports ENABLE ROW LEVEL SECURITY;
ALTER TABLE reports FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON reports TO urigage_web;
CREATE POLICY tenant ON reports TO urigage_web USING (store_id = ANY ((SELECT app_store_ids())::uuid[]))
  WITH CHECK (store_id = ANY ((SELECT app_store_ids())::uuid[]));
DO $$ BEGIN EXECUTE format('CREATE POLICY owner ON reports TO %I USING (true) WITH CHECK (true)', current_user); END $$;

-- Which reports come by mail.
ALTER TABLE "users"
    ADD COLUMN "mails_daily_report" BOOLEAN NOT NULL DEFAULT true,
    ADD COLUMN "mails_weekly_report" BOOLEAN NOT NULL DEFAULT true;
