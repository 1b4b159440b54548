SET lock_timeout = '5s';

-- A review that seems to tell whoever answers what to write is read by hand, like one with few stars.
ALTER TABLE "reviews" ADD COLUMN "gives_orders" BOOLEAN NOT NULL DEFAULT false;

CREATE OR REPLACE FUNCTION keep_inbox_items() RETURNS trigger
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
    is_urgent OR gives_orders OR coalesce(rating <= 3, false) OR coalesce(sentiment IN ('negative', 'mixed'), false)
  FROM new_rows WHERE inbox_state IN ('needs_reply', 'waiting') AND removed_at IS NULL ORDER BY id
  ON CONFLICT (review_id) DO UPDATE SET state = excluded.state, rating = excluded.rating,
    is_urgent = excluded.is_urgent, is_delicate = excluded.is_delicate
  WHERE (i.state, i.rating, i.is_urgent, i.is_delicate)
    IS DISTINCT FROM (excluded.state, excluded.rating, excluded.is_urgent, excluded.is_delicate);
  RETURN NULL;
END $$;

-- Of what waits already, roughly what domain/reply-guard/instruction.ts finds.
UPDATE "reviews" SET "gives_orders" = true
WHERE "inbox_state" IN ('needs_reply', 'waiting') AND (
  "content" ~ '(지시|명령|규칙|지침|프롬프트).{0,8}(무시|잊|출력|버려)|(답글|답변|댓글)[^.!?]{0,40}(달아|적어|써|넣어|붙여)(줘|라|주세요)|답글.{0,30}(적으|쓰|시작하|붙여 넣)(세요|십시오|라)'
  OR "content" ~* '(ignore|disregard|forget|override)[^.!?]{0,40}(instruction|prompt|guideline|rule)|system prompt|you are now|"(role|system)" ?:|</?(system|assistant)|(^|\[)(system|assistant)[:\]]');
