SET lock_timeout = '5s';

-- The line everybody who asks a platform waits in: one row per platform, taken by an update.
CREATE TABLE "platform_pace" (
    "platform" TEXT NOT NULL,
    "next_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "platform_pace_pkey" PRIMARY KEY ("platform")
);
ALTER TABLE platform_pace ENABLE ROW LEVEL SECURITY;
ALTER TABLE platform_pace FORCE ROW LEVEL SECURITY;
DO $$ BEGIN EXECUTE format('CREATE POLICY owner ON platform_pace TO %I USING (true) WITH CHECK (true)', current_user); END $$;

ALTER TABLE "store_connections" ADD COLUMN "last_full_crawl_at" TIMESTAMPTZ(3);

ALTER TABLE "crawl_sessions"
    ADD COLUMN "is_full" BOOLEAN NOT NULL DEFAULT false,
    ADD COLUMN "is_backup" BOOLEAN NOT NULL DEFAULT false,
    ADD COLUMN "removed" INTEGER NOT NULL DEFAULT 0,
    ADD COLUMN "active_ms" INTEGER NOT NULL DEFAULT 0,
    ADD COLUMN "browser_failures" INTEGER NOT NULL DEFAULT 0;

-- The crawl that saw a review last, and how many whole crawls have missed it since.
ALTER TABLE "review_key"
    ADD COLUMN "seen_in" UUID,
    ADD COLUMN "misses" SMALLINT NOT NULL DEFAULT 0;
