-- Months of reviews and days of crawl sessions are Korean ones. A row in a default partition means upkeep failed.
CREATE TABLE reviews_default PARTITION OF reviews DEFAULT;
CREATE TABLE crawl_sessions_default PARTITION OF crawl_sessions DEFAULT;

-- Makes the partitions of `parent` from `first` to `last`, one per `step` ('month' or 'day'); returns how many were new.
CREATE FUNCTION ensure_partitions(parent text, step text, first date, last date) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  width interval := ('1 ' || step)::interval;
  edge timestamp := date_trunc(step, first::timestamp);
  child text;
  made int := 0;
BEGIN
  IF (parent, step) NOT IN (('reviews', 'month'), ('crawl_sessions', 'day')) THEN
    RAISE EXCEPTION 'no partitions of % by %', parent, step;
  END IF;
  WHILE edge <= last LOOP
    child := parent || '_' || to_char(edge, CASE step WHEN 'month' THEN 'YYYY_MM' ELSE 'YYYY_MM_DD' END);
    IF to_regclass('public.' || child) IS NULL THEN
      PERFORM pg_advisory_xact_lock(hashtext('ensure_partitions:' || parent));
      IF to_regclass('public.' || child) IS NULL THEN
        EXECUTE format('CREATE TABLE %I PARTITION OF %I FOR VALUES FROM (%L) TO (%L)', child, parent,
          edge AT TIME ZONE 'Asia/Seoul', (edge + width) AT TIME ZONE 'Asia/Seoul');
        made := made + 1;
      END IF;
    END IF;
    edge := edge + width;
  END LOOP;
  RETURN made;
END $$;

SELECT ensure_partitions('reviews', 'month', (now() - interval '12 months')::date, (now() + interval '3 months')::date);
SELECT ensure_partitions('crawl_sessions', 'day', now()::date, (now() + interval '14 days')::date);
