SET lock_timeout = '5s';

-- The latest replies of a shop that guests can see, without sorting all of them.
CREATE INDEX "idx_review_replies_seen" ON "review_replies"("store_id", "live_at" DESC NULLS LAST) WHERE status IN ('live', 'owner_posted');
