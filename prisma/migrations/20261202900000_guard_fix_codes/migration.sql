-- A stored verdict named what its fix does by the sentence of the button; now by a code.
CREATE FUNCTION pg_temp.fix_code(label text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT code FROM (VALUES
    ('가게 번호로 바꾸기', 'ourNumber'),
    ('글자 수에 맞게 줄이기', 'fitLimit'),
    ('말투 맞추기', 'oneLevel'),
    ('물음에 답하기', 'answer'),
    ('빠진 불만 넣기', 'addComplaint'),
    ('사과 한 번만 남기기', 'oneApology'),
    ('안전한 답글로 바꾸기', 'safeReply'),
    ('안전한 문장으로 바꾸기', 'safeSentence'),
    ('이 문장 빼기', 'dropSentence'),
    ('이모지 빼기', 'dropEmoji'),
    ('조사 고치기', 'particles'),
    ('짧게 줄이기', 'shorten'),
    ('칭찬에 답하기', 'addPraise'),
    ('확인 중이라고 쓰기', 'lookingInto'),
    ('확인하겠다고 쓰기', 'willLook')
  ) AS names (said, code) WHERE said = label
$$;

UPDATE "review_replies"
SET "guard" = jsonb_set("guard", '{findings}', (
  SELECT coalesce(jsonb_agg(
    CASE WHEN finding -> 'fix' ? 'label'
      THEN jsonb_set(finding, '{fix}', jsonb_build_object(
        'code', pg_temp.fix_code(finding -> 'fix' ->> 'label'), 'text', finding -> 'fix' -> 'text'))
      ELSE finding
    END ORDER BY place), '[]')
  FROM jsonb_array_elements("guard" -> 'findings') WITH ORDINALITY AS all_findings (finding, place)
))
WHERE "guard" @? '$.findings[*].fix.label';
