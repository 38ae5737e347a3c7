-- Visits of saved searches carry checksums as all else that is kept.

ALTER TABLE search_visits ADD COLUMN checksum TEXT NOT NULL DEFAULT '';

UPDATE search_visits SET checksum = checksum(search, article);
