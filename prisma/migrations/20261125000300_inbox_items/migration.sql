-- Reviews that wait for somebody, kept beside the partitions: an index over all months that PostgreSQL cannot make itself.
-- Only the triggers below write it.
CREATE TABLE "inbox_items" (
    "review_id" UUID NOT NULL,
    "review_date" TIMESTAMPTZ(3) NOT NULL,
    "store_id" UUID NOT NULL,
    "state" "InboxState" NOT NULL,
    "platform" "Platform" NOT NULL,
    "rating" SMALLINT,
    "is_urgent" BOOLEAN NOT NULL,
    "is_delicate" BOOLEAN NOT NULL,

    CONSTRAINT "inbox_items_pkey" PRIMARY KEY ("review_id")
);
CREATE INDEX "inbox_items_store_id_state_is_urgent_review_date_review_id_idx" ON "inbox_items"("store_id", "state", "is_urgent" DESC, "review_date" DESC, "review_id" DESC);
ALTER TABLE "inbox_items" ADD CONSTRAINT "inbox_items_store_id_fkey" FOREIGN KEY ("store_id") REFERENCES "stores"("id") ON DELETE CASCADE ON UPDATE CASCADE;
DROP INDEX "idx_reviews_inbox";

ALTER TABLE inbox_items ENABLE ROW LEVEL SECURITY;
ALTER TABLE inbox_items FORCE ROW LEVEL SECURITY;
GRANT SELECT ON inbox_items TO urigage_web;
CREATE POLICY tenant ON inbox_items TO urigage_web USING (store_id = ANY ((SELECT app_store_ids())::uuid[]));
DO $$ BEGIN EXECUTE format('CREATE POLICY owner ON inbox_items TO %I USING (true) WITH CHECK (true)', current_user); END $$;

CREATE FUNCTION keep_inbox_items() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    DELETE FROM inbox_items i USING old_rows o WHERE i.review_id = o.id;
    RETURN NULL;
  END IF;
  IF TG_OP = 'UPDATE' THEN
    DELETE FROM inbox_items i USING new_rows n
    WHERE i.review_id = n.id AND (n.inbox_state NOT IN ('needs_reply', 'waiting') OR n.removed_at IS NOT NULL);
  END IF;
  INSERT INTO inbox_items AS i (review_id, review_date, store_id, state, platform, rating, is_urgent, is_delicate)
  SELECT id, review_date, store_id, inbox_state, platform, rating, is_urgent,
    is_urgent OR coalesce(rating <= 3, false) OR coalesce(sentiment IN ('negative', 'mixed'), false)
  FROM new_rows WHERE inbox_state IN ('needs_reply', 'waiting') AND removed_at IS NULL ORDER BY id
  ON CONFLICT (review_id) DO UPDATE SET state = excluded.state, rating = excluded.rating,
    is_urgent = excluded.is_urgent, is_delicate = excluded.is_delicate
  WHERE (i.state, i.rating, i.is_urgent, i.is_delicate)
    IS DISTINCT FROM (excluded.state, excluded.rating, excluded.is_urgent, excluded.is_delicate);
  RETURN NULL;
END $$;

CREATE TRIGGER inbox_items_insert AFTER INSERT ON reviews
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_inbox_items();
CREATE TRIGGER inbox_items_update AFTER UPDATE ON reviews
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_inbox_items();
CREATE TRIGGER inbox_items_delete AFTER DELETE ON reviews
  REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_inbox_items();
