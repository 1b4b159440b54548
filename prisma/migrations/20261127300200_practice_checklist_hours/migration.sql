SET lock_timeout = '5s';

-- A made-up shop to try things with, the shop's hours by weekday, and an owner who wants no first steps any more.
ALTER TABLE "stores"
    ADD COLUMN "is_practice" BOOLEAN NOT NULL DEFAULT false,
    ADD COLUMN "hours" JSONB NOT NULL DEFAULT '{}';
ALTER TABLE "users" ADD COLUMN "steps_hidden_at" TIMESTAMPTZ(3);
