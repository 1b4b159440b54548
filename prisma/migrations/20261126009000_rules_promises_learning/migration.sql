ALTER TYPE "NotificationKind" ADD VALUE 'rule_alert';
CREATE TYPE "PromiseState" AS ENUM ('open', 'done', 'dismissed');
CREATE TYPE "PreferenceState" AS ENUM ('proposed', 'accepted', 'removed');

CREATE TABLE "reply_rules" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "store_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "conditions" JSONB NOT NULL,
    "action" JSONB NOT NULL,
    "is_on" BOOLEAN NOT NULL DEFAULT true,
    "active_since" TIMESTAMPTZ(3) NOT NULL,
    "deleted_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reply_rules_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "rule_decisions" (
    "reply_id" UUID NOT NULL,
    "store_id" UUID NOT NULL,
    "review_id" UUID NOT NULL,
    "rule_id" UUID,
    "outcome" TEXT NOT NULL,
    "reason" TEXT,
    "also_matched" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rule_decisions_pkey" PRIMARY KEY ("reply_id")
);

CREATE TABLE "reply_promises" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "store_id" UUID NOT NULL,
    "reply_id" UUID NOT NULL,
    "review_id" UUID NOT NULL,
    "review_date" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "sentence" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "state" "PromiseState" NOT NULL DEFAULT 'open',
    "is_given" BOOLEAN NOT NULL DEFAULT true,
    "closed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reply_promises_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "draft_edits" (
    "reply_id" UUID NOT NULL,
    "store_id" UUID NOT NULL,
    "review_id" UUID NOT NULL,
    "draft" TEXT NOT NULL,
    "published" TEXT NOT NULL,
    "distance" REAL NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "draft_edits_pkey" PRIMARY KEY ("reply_id")
);

CREATE TABLE "reply_preferences" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "store_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "rule" JSONB NOT NULL,
    "state" "PreferenceState" NOT NULL DEFAULT 'proposed',
    "seen" INTEGER NOT NULL,
    "examples" JSONB NOT NULL DEFAULT '[]',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reply_preferences_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "reply_rules_store_id_position_idx" ON "reply_rules"("store_id", "position");
CREATE INDEX "rule_decisions_store_id_created_at_idx" ON "rule_decisions"("store_id", "created_at" DESC);
CREATE UNIQUE INDEX "reply_promises_reply_id_key_key" ON "reply_promises"("reply_id", "key");
CREATE INDEX "reply_promises_store_id_state_due_on_idx" ON "reply_promises"("store_id", "state", "due_on");
CREATE INDEX "draft_edits_store_id_published_at_idx" ON "draft_edits"("store_id", "published_at" DESC);
CREATE UNIQUE INDEX "reply_preferences_store_id_key_key" ON "reply_preferences"("store_id", "key");

ALTER TABLE "reply_rules" ADD CONSTRAINT "reply_rules_store_id_fkey" FOREIGN KEY ("store_id") REFERENCES "stores"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "rule_decisions" ADD CONSTRAINT "rule_decisions_store_id_fkey" FOREIGN KEY ("store_id") REFERENCES "stores"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "rule_decisions" ADD CONSTRAINT "rule_decisions_rule_id_fkey" FOREIGN KEY ("rule_id") REFERENCES "reply_rules"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "reply_promises" ADD CONSTRAINT "reply_promises_store_id_fkey" FOREIGN KEY ("store_id") REFERENCES "stores"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "reply_promises" ADD CONSTRAINT "reply_promises_reply_id_fkey" FOREIGN KEY ("reply_id") REFERENCES "review_replies"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "draft_edits" ADD CONSTRAINT "draft_edits_store_id_fkey" FOREIGN KEY ("store_id") REFERENCES "stores"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "draft_edits" ADD CONSTRAINT "draft_edits_reply_id_fkey" FOREIGN KEY ("reply_id") REFERENCES "review_replies"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "reply_preferences" ADD CONSTRAINT "reply_preferences_store_id_fkey" FOREIGN KEY ("store_id") REFERENCES "stores"("id") ON DELETE CASCADE ON UPDATE CASCADE;

DO $$
DECLARE
  name text;
  by_store constant text := 'store_id = ANY ((SELECT app_store_ids())::uuid[])';
BEGIN
  FOREACH name IN ARRAY ARRAY['reply_rules', 'rule_decisions', 'reply_promises', 'draft_edits', 'reply_preferences']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO urigage_web', name);
    EXECUTE format('CREATE POLICY tenant ON %I TO urigage_web USING (%s) WITH CHECK (%s)', name, by_store, by_store);
    EXECUTE format('CREATE POLICY owner ON %I TO %I USING (true) WITH CHECK (true)', name, current_user);
  END LOOP;
END $$;
