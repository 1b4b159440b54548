SET lock_timeout = '5s';

-- Why a text is no review, and whether the owner said that it is one after all.
ALTER TABLE "reviews"
    ADD COLUMN "spam_kind" TEXT,
    ADD COLUMN "is_spam_denied" BOOLEAN NOT NULL DEFAULT false;
