-- When something is next to go to devices.
SELECT min(push_at) FROM notices WHERE push_at IS NOT NULL
