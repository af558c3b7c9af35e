-- Where mail is stopped now, and since when.
SELECT id, what, since FROM outages WHERE until IS NULL ORDER BY since
