-- Mail goes again.
UPDATE outages SET until = $2 WHERE what = $1 AND until IS NULL
