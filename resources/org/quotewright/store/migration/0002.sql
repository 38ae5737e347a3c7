-- Decisions about any subject, tied to each other, and checksums of what never changes unasked.
-- The rows of decisions_1 are copied by the program, which computes their chain, and dropped.

DROP TRIGGER decisions_are_never_changed;
DROP TRIGGER decisions_are_never_removed;
DROP INDEX decisions_by_step;
DROP INDEX decisions_by_quote;
ALTER TABLE decisions RENAME TO decisions_1;

CREATE TABLE decisions (
    number INTEGER PRIMARY KEY,
    step INTEGER NOT NULL,
    at TEXT NOT NULL,
    analyst TEXT NOT NULL,
    engine TEXT NOT NULL,
    subject TEXT NOT NULL,
    subject_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    before TEXT NOT NULL CHECK (json_valid(before)),
    after TEXT NOT NULL CHECK (json_valid(after)),
    why TEXT NOT NULL,
    revisits INTEGER,
    chain TEXT NOT NULL CHECK (length(chain) = 64),
    quote INTEGER AS (iif(subject = 'quote', subject_id, NULL)) REFERENCES quotes (id),
    speaker INTEGER AS (iif(subject = 'speaker', subject_id, NULL)) REFERENCES speakers (id),
    organisation INTEGER AS (iif(subject = 'organisation', subject_id, NULL))
        REFERENCES organisations (id),
    article INTEGER AS (iif(subject = 'article', subject_id, NULL)) REFERENCES articles (id)
) STRICT;

CREATE INDEX decisions_by_step ON decisions (step);
CREATE INDEX decisions_by_subject ON decisions (subject, subject_id);

CREATE TRIGGER decisions_are_never_changed BEFORE UPDATE ON decisions
BEGIN
    SELECT RAISE(ABORT, 'the decision log is append-only');
END;

CREATE TRIGGER decisions_are_never_removed BEFORE DELETE ON decisions
BEGIN
    SELECT RAISE(ABORT, 'the decision log is append-only');
END;

ALTER TABLE articles ADD COLUMN checksum TEXT NOT NULL DEFAULT '';
ALTER TABLE quotes ADD COLUMN checksum TEXT NOT NULL DEFAULT '';
ALTER TABLE speakers ADD COLUMN checksum TEXT NOT NULL DEFAULT '';
ALTER TABLE speaker_aliases ADD COLUMN checksum TEXT NOT NULL DEFAULT '';
ALTER TABLE organisations ADD COLUMN checksum TEXT NOT NULL DEFAULT '';

UPDATE articles
SET checksum = checksum(sha256, file_name, title, outlet, author, published, url, imported_at);
UPDATE quotes SET checksum = checksum(article, engine, suggestion);
UPDATE speakers SET checksum = checksum(name, folded, kind);
UPDATE speaker_aliases SET checksum = checksum(speaker, folded, article, name);
UPDATE organisations SET checksum = checksum(name, folded);

CREATE TABLE sessions (
    number INTEGER PRIMARY KEY,
    opened_at TEXT NOT NULL,
    user TEXT NOT NULL,
    host TEXT NOT NULL,
    ended TEXT NOT NULL,
    checksum TEXT NOT NULL CHECK (length(checksum) = 64)
) STRICT;
