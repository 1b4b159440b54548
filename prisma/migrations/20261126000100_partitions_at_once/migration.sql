-- Two imports may need the same month at once. Waiting for an advisory lock does not refresh what a session knows of the
-- catalogue, so looking again after it still misses the other's table; CREATE TABLE itself looks for sure.
CREATE OR REPLACE FUNCTION ensure_partitions(parent text, step text, first date, last date) RETURNS int
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
      EXECUTE format('CREATE TABLE IF NOT EXISTS %I PARTITION OF %I FOR VALUES FROM (%L) TO (%L)', child, parent,
        edge AT TIME ZONE 'Asia/Seoul', (edge + width) AT TIME ZONE 'Asia/Seoul');
      made := made + 1;
    END IF;
    edge := edge + width;
  END LOOP;
  RETURN made;
END $$;
