-- The running transaction's id: the upper part of its feed numbers.
SELECT pg_current_xact_id()::text::bigint
