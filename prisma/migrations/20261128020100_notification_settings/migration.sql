SET lock_timeout = '5s';

-- What a person does not want to be told, and from when to when no mail comes.
ALTER TABLE "users"
    ADD COLUMN "muted" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    ADD COLUMN "quiet_from" SMALLINT DEFAULT 22,
    ADD COLUMN "quiet_to" SMALLINT NOT NULL DEFAULT 8,
    ADD COLUMN "urgent_at_night" BOOLEAN NOT NULL DEFAULT true;
