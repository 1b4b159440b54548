-- Days on which the owner changed something in the shop.
CREATE TABLE "change_marks" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "store_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "label" TEXT NOT NULL,
    "aspect" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "change_marks_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "change_marks_store_id_day_label_key" ON "change_marks"("store_id", "day", "label");
ALTER TABLE "change_marks" ADD CONSTRAINT "change_marks_store_id_fkey" FOREIGN KEY ("store_id") REFERENCES "stores"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE change_marks ENABLE ROW LEVEL SECURITY;
ALTER TABLE change_marks FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON change_marks TO urigage_web;
CREATE POLICY tenant ON change_marks TO urigage_web USING (store_id = ANY ((SELECT app_store_ids())::uuid[]))
  WITH CHECK (store_id = ANY ((SELECT app_store_ids())::uuid[]));
DO $$ BEGIN EXECUTE format('CREATE POLICY owner ON change_marks TO %I USING (true) WITH CHECK (true)', current_user); END $$;
