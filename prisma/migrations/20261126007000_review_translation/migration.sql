SET lock_timeout = '5s';

-- A nullable column without a default: no partition is rewritten.
ALTER TABLE "reviews" ADD COLUMN "translation" TEXT;
