-- What is ready to approve, counted without reading the replies themselves.
CREATE INDEX "idx_review_replies_drafted" ON "review_replies"("store_id", "review_id", "guard_level") WHERE (status = 'drafted'::"ReplyStatus");
-- The reviews of one import: drafted in turns, taken back together.
CREATE INDEX "idx_reviews_import" ON "reviews"("import_id") WHERE (import_id IS NOT NULL);
