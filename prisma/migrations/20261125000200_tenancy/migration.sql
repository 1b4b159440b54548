-- The second wall between tenants. Requests run as urigage_web with app.user_id set for one transaction; everything else
-- (worker, sign-in, migrations) runs as the owner of the tables.
DO $$ BEGIN
  CREATE ROLE urigage_web NOLOGIN NOSUPERUSER NOBYPASSRLS NOINHERIT;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
DO $$ BEGIN EXECUTE format('GRANT urigage_web TO %I', current_user); END $$;
GRANT USAGE ON SCHEMA public TO urigage_web;

CREATE FUNCTION app_user_id() RETURNS uuid LANGUAGE sql STABLE
AS $$ SELECT nullif(current_setting('app.user_id', true), '')::uuid $$;

CREATE FUNCTION app_store_ids() RETURNS uuid[] LANGUAGE sql STABLE
AS $$ SELECT coalesce(array_agg(id), '{}') FROM stores WHERE user_id = app_user_id() $$;

DO $$
DECLARE
  name text;
  by_user constant text := 'user_id = (SELECT app_user_id())';
  by_store constant text := 'store_id = ANY ((SELECT app_store_ids())::uuid[])';
  rule text;
BEGIN
  FOR name, rule IN VALUES
    ('users', 'id = (SELECT app_user_id())'),
    ('sessions', by_user), ('stores', by_user), ('notifications', by_user), ('subscriptions', by_user),
    ('payments', by_user), ('api_keys', by_user), ('audit_log', by_user),
    ('store_connections', by_store), ('reviews', by_store), ('review_key', by_store), ('review_replies', by_store),
    ('review_events', by_store), ('review_daily', by_store), ('keyword_daily', by_store), ('keywords', by_store),
    ('crawl_sessions', by_store), ('quarantined_items', by_store), ('imports', by_store),
    ('import_rejects', 'import_id IN (SELECT id FROM imports)'),
    ('crawl_leases', 'connection_id IN (SELECT id FROM store_connections)')
  LOOP
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO urigage_web', name);
    EXECUTE format('CREATE POLICY tenant ON %I TO urigage_web USING (%s) WITH CHECK (%s)', name, rule, rule);
  END LOOP;

  -- Every table, those without a tenant rule included: what has no policy for urigage_web shows it nothing.
  FOR name IN SELECT c.relname FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND c.relname <> '_prisma_migrations'
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY owner ON %I TO %I USING (true) WITH CHECK (true)', name, current_user);
  END LOOP;
END $$;

-- Queues a job inside the caller's transaction, for callers who may not touch the queue itself.
CREATE FUNCTION enqueue_job(name text, payload json, job_key text, priority int, max_attempts int, run_at timestamptz)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM graphile_worker.add_job(name, payload, run_at => run_at, max_attempts => max_attempts, job_key => job_key,
    priority => priority);
END $$;
REVOKE ALL ON FUNCTION enqueue_job, ensure_partitions FROM PUBLIC;
GRANT EXECUTE ON FUNCTION enqueue_job TO urigage_web;
