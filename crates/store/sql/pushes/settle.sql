-- It was taken, or never will be.
DELETE FROM pushes WHERE id = $1
