-- When the owner last signed in to the platform's own console, by their word, and when they were reminded of it.
ALTER TABLE "store_connections" ADD COLUMN "console_login_at" TIMESTAMPTZ(3);
ALTER TABLE "store_connections" ADD COLUMN "login_reminded_at" TIMESTAMPTZ(3);
ALTER TYPE "NotificationKind" ADD VALUE 'console_login';
