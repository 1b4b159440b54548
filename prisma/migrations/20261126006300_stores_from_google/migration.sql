-- A store opened by a Google login takes the name of the shop its owner chooses.
ALTER TABLE "google_sign_ins" ADD COLUMN "opened_store" BOOLEAN NOT NULL DEFAULT false;
