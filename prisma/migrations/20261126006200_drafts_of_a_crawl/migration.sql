-- The reviews of one crawl: how many of them have a draft is asked while it runs.
CREATE INDEX "idx_reviews_crawl" ON "reviews"("crawl_session_id") WHERE (crawl_session_id IS NOT NULL);
