SET lock_timeout = '5s';

-- When a password was chosen; when an account that was closed is removed for good.
ALTER TABLE "users"
    ADD COLUMN "password_changed_at" TIMESTAMPTZ(3),
    ADD COLUMN "closes_at" TIMESTAMPTZ(3);
CREATE INDEX "idx_users_closing" ON "users" ("closes_at") WHERE "closes_at" IS NOT NULL;

-- An operator who looks at the product as one of its people sees it: whose eyes, and until when.
ALTER TABLE "sessions"
    ADD COLUMN "viewed_user_id" UUID REFERENCES "users" ("id") ON DELETE SET NULL,
    ADD COLUMN "viewed_until" TIMESTAMPTZ(3);

CREATE INDEX "idx_audit_log_created" ON "audit_log" ("created_at" DESC);
