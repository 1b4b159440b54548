-- How a sign-in to the platform ended, by name instead of in words.
CREATE TYPE "SignInState" AS ENUM ('none', 'signing_in', 'signed_in', 'needs_password', 'needs_captcha', 'needs_device', 'needs_two_step', 'overseas_blocked', 'wrong_shop', 'unreachable');

ALTER TABLE "store_connections" ADD COLUMN "sign_in_state" "SignInState" NOT NULL DEFAULT 'none',
ADD COLUMN "sign_in_changed_at" TIMESTAMPTZ(3);

UPDATE "store_connections" SET "sign_in_state" = 'signed_in' WHERE "credentials" IS NOT NULL;
