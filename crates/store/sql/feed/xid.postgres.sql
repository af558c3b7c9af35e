-- The running transaction's id: the upper part of its feed numbers; and where they begin.
SELECT pg_current_xact_id()::text::bigint, (SELECT base FROM feed_epoch)
