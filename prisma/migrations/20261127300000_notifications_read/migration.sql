SET lock_timeout = '5s';

-- When a notification was read, and its place in the list, newest first.
ALTER TABLE "notifications" ADD COLUMN "read_at" TIMESTAMPTZ(3);
CREATE INDEX "notifications_user_id_created_at_id_idx" ON "notifications"("user_id", "created_at" DESC, "id" DESC);
