SET lock_timeout = '5s';

ALTER TABLE "stores"
    ADD COLUMN "model_since" TIMESTAMPTZ(3),
    ADD COLUMN "model_per_day" INTEGER NOT NULL DEFAULT 50;

ALTER TABLE "review_replies" ADD COLUMN "draft_record" JSONB NOT NULL DEFAULT '{}';

-- A day's budget is one row: taking from it locks it, so two workers never take the same last question.
CREATE TABLE "model_days" (
    "store_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "asked" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "model_days_pkey" PRIMARY KEY ("store_id", "day")
);
ALTER TABLE "model_days" ADD CONSTRAINT "model_days_store_id_fkey" FOREIGN KEY ("store_id") REFERENCES "stores"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TYPE "ModelPurpose" AS ENUM ('reading', 'reply');

CREATE TABLE "model_asks" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "store_id" UUID NOT NULL,
    "review_id" UUID NOT NULL,
    "purpose" "ModelPurpose" NOT NULL,
    "content_hash" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "prompt_version" TEXT NOT NULL,
    "attempts" SMALLINT NOT NULL DEFAULT 1,
    "outcome" TEXT NOT NULL DEFAULT 'asked',
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "model_asks_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "model_asks" ADD CONSTRAINT "model_asks_store_id_fkey" FOREIGN KEY ("store_id") REFERENCES "stores"("id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE UNIQUE INDEX "model_asks_review_id_purpose_content_hash_key" ON "model_asks"("review_id", "purpose", "content_hash");
CREATE INDEX "model_asks_store_id_asked_at_idx" ON "model_asks"("store_id", "asked_at" DESC);

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['model_days', 'model_asks'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO urigage_web', name);
    EXECUTE format('CREATE POLICY tenant ON %I TO urigage_web USING (store_id = ANY ((SELECT app_store_ids())::uuid[])) WITH CHECK (store_id = ANY ((SELECT app_store_ids())::uuid[]))', name);
    EXECUTE format('CREATE POLICY owner ON %I TO %I USING (true) WITH CHECK (true)', name, current_user);
  END LOOP;
END $$;
