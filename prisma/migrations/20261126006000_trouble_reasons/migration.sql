-- Why a connection stands still is a word; its sentence is in the reader's language.
UPDATE "store_connections" SET "status_reason" = CASE "status"
    WHEN 'needs_login' THEN 'session-expired'
    WHEN 'blocked' THEN 'blocked'
    WHEN 'layout_changed' THEN 'layout-changed'
    WHEN 'paused' THEN 'page-gone'
  END
  WHERE "status_reason" IS NOT NULL;
