ALTER TYPE "ReplyStatus" ADD VALUE 'pending' BEFORE 'live';
ALTER TYPE "ReplyStatus" ADD VALUE 'owner_posted' BEFORE 'rejected';
ALTER TYPE "ReplyStatus" ADD VALUE 'deleted';

CREATE TYPE "ReplyTask" AS ENUM ('post', 'edit', 'delete');

ALTER TABLE "review_replies"
  ADD COLUMN "task" "ReplyTask" NOT NULL DEFAULT 'post',
  ADD COLUMN "shown_text" TEXT,
  ADD COLUMN "approved_from" "ReplyStatus",
  ADD COLUMN "is_pasted" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "unseen_count" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "last_unseen_at" TIMESTAMPTZ(3);

-- The texts these were given to are gone from the page, the replies are not.
UPDATE "review_replies" SET "shown_text" = "content" WHERE "status" = 'outdated';
