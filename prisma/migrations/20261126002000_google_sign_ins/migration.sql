-- A Google login whose shop has not been chosen yet.
CREATE TABLE "google_sign_ins" (
    "store_id" UUID NOT NULL,
    "credentials" BYTEA NOT NULL,
    "locations" JSONB NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "google_sign_ins_pkey" PRIMARY KEY ("store_id")
);
ALTER TABLE "google_sign_ins" ADD CONSTRAINT "google_sign_ins_store_id_fkey" FOREIGN KEY ("store_id") REFERENCES "stores"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE google_sign_ins ENABLE ROW LEVEL SECURITY;
ALTER TABLE google_sign_ins FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON google_sign_ins TO urigage_web;
CREATE POLICY tenant ON google_sign_ins TO urigage_web USING (store_id = ANY ((SELECT app_store_ids())::uuid[]))
  WITH CHECK (store_id = ANY ((SELECT app_store_ids())::uuid[]));
DO $$ BEGIN EXECUTE format('CREATE POLICY owner ON google_sign_ins TO %I USING (true) WITH CHECK (true)', current_user); END $$;

-- A push names a location, and its connections are looked up by it.
CREATE INDEX "store_connections_platform_platform_store_id_idx" ON "store_connections"("platform", "platform_store_id");
