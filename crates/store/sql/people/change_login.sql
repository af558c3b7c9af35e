-- A new address; the old one stops working in the same moment.
UPDATE people SET login = $1, email = $2
WHERE id = $3
