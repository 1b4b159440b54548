SET lock_timeout = '5s';

-- Which reviews hold which pairs of letters (domain/letter-pairs), shop by shop: docs/decisions/010. Filled by the worker;
-- what it has not read yet waits in search_backlog. Out of reach for signed-in people but through find_texts.
CREATE TABLE "search_texts" (
    "review_id" UUID NOT NULL,
    "review_date" TIMESTAMPTZ(3) NOT NULL,
    "store_id" UUID NOT NULL,
    "pairs" BIGINT[] NOT NULL,

    CONSTRAINT "search_texts_pkey" PRIMARY KEY ("review_id")
);
CREATE INDEX "search_texts_pairs_idx" ON "search_texts" USING GIN ("pairs") WITH (gin_pending_list_limit = 1024);

CREATE TABLE "search_backlog" (
    "store_id" UUID NOT NULL,
    "review_id" UUID NOT NULL,
    "review_date" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "search_backlog_pkey" PRIMARY KEY ("store_id", "review_id")
);

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['search_texts', 'search_backlog'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY owner ON %I TO %I USING (true) WITH CHECK (true)', name, current_user);
  END LOOP;
END $$;

-- Pairs of one shop: its number above, the pair below, so that a shop's entries lie together and are no other shop's.
CREATE FUNCTION store_pairs(store uuid, pairs int[]) RETURNS bigint[] LANGUAGE sql IMMUTABLE
AS $$
  SELECT coalesce(array_agg((('x' || right(store::text, 8))::bit(32)::bigint << 32) | (pair::bigint & 4294967295)), '{}')
  FROM unnest(pairs) AS pair
$$;

-- Reviews of the person's own shops that may hold all pairs of one of the `terms` (JSON, arrays of numbers), and those that
-- wait to be read; at most `most`. Runs with its owner's rights: whose shops they are is decided here and nowhere else.
CREATE FUNCTION find_texts(stores uuid[], terms jsonb, most int) RETURNS TABLE (id uuid, at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET enable_seqscan = off AS $$
  WITH own AS MATERIALIZED (SELECT s.id FROM stores s WHERE s.user_id = app_user_id() AND s.id = ANY (stores))
  SELECT found.id, found.at FROM (
    SELECT t.review_id AS id, t.review_date AS at
    FROM own CROSS JOIN jsonb_array_elements(terms) AS term CROSS JOIN LATERAL (
      SELECT review_id, review_date FROM search_texts
      WHERE pairs @> store_pairs(own.id, ARRAY(SELECT value::int FROM jsonb_array_elements_text(term)))
        AND store_id = own.id LIMIT most) t
    UNION
    SELECT b.review_id, b.review_date
    FROM own CROSS JOIN LATERAL (SELECT review_id, review_date FROM search_backlog WHERE store_id = own.id LIMIT most) b
  ) found LIMIT most
$$;
REVOKE ALL ON FUNCTION find_texts FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_texts TO urigage_web;

CREATE FUNCTION keep_search_backlog() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  -- The backlog first: whoever is just reading these reviews is waited for, and leaves nothing behind.
  IF TG_OP = 'DELETE' THEN
    DELETE FROM search_backlog b USING old_rows o WHERE (b.store_id, b.review_id) = (o.store_id, o.id);
    DELETE FROM search_texts t USING old_rows o WHERE t.review_id = o.id;
    RETURN NULL;
  END IF;
  IF TG_OP = 'INSERT' THEN
    INSERT INTO search_backlog (store_id, review_id, review_date)
    SELECT store_id, id, review_date FROM new_rows WHERE content <> '' ORDER BY id;
    RETURN NULL;
  END IF;
  -- DO UPDATE and not DO NOTHING: it locks a row that waits already until the new text can be seen.
  INSERT INTO search_backlog (store_id, review_id, review_date)
  SELECT n.store_id, n.id, n.review_date FROM new_rows n JOIN old_rows o ON o.id = n.id
  WHERE n.content <> o.content ORDER BY n.id
  ON CONFLICT (store_id, review_id) DO UPDATE SET review_date = excluded.review_date;
  RETURN NULL;
END $$;

CREATE TRIGGER search_backlog_insert AFTER INSERT ON reviews
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_search_backlog();
CREATE TRIGGER search_backlog_update AFTER UPDATE ON reviews
  REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_search_backlog();
CREATE TRIGGER search_backlog_delete AFTER DELETE ON reviews
  REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_search_backlog();

INSERT INTO search_backlog (store_id, review_id, review_date) SELECT store_id, id, review_date FROM reviews WHERE content <> '';
