-- Further suggestions of newer engines and further versions of texts, beside the first ones, which
-- stay as they are; and the files that the texts were read from.

ALTER TABLE quotes ADD COLUMN first_version INTEGER NOT NULL DEFAULT 1 CHECK (first_version > 0);

-- What is read where it is not the first; apart from the long rows, so that lists stay fast.
CREATE TABLE corrected_articles (
    article INTEGER PRIMARY KEY REFERENCES articles (id),
    version INTEGER NOT NULL CHECK (version > 1)
) STRICT;

CREATE TABLE quote_readings (
    quote INTEGER PRIMARY KEY REFERENCES quotes (id),
    suggested INTEGER NOT NULL CHECK (suggested > 0),
    version INTEGER NOT NULL CHECK (version > 0)
) STRICT;

CREATE TABLE suggestions (
    quote INTEGER NOT NULL REFERENCES quotes (id),
    number INTEGER NOT NULL CHECK (number > 1),
    engine TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    suggestion TEXT NOT NULL CHECK (json_valid(suggestion)),
    checksum TEXT NOT NULL CHECK (length(checksum) = 64),
    PRIMARY KEY (quote, number)
) STRICT;

CREATE TABLE article_versions (
    article INTEGER NOT NULL REFERENCES articles (id),
    number INTEGER NOT NULL CHECK (number > 1),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    file_name TEXT NOT NULL,
    title TEXT NOT NULL,
    outlet TEXT NOT NULL,
    author TEXT NOT NULL,
    published TEXT,
    url TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    text TEXT NOT NULL,
    checksum TEXT NOT NULL CHECK (length(checksum) = 64),
    PRIMARY KEY (article, number),
    UNIQUE (article, sha256)
) STRICT;

CREATE INDEX article_versions_by_text ON article_versions (sha256);

CREATE TABLE article_originals (
    article INTEGER NOT NULL REFERENCES articles (id),
    version INTEGER NOT NULL CHECK (version > 0),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    size INTEGER NOT NULL CHECK (size >= 0),
    checksum TEXT NOT NULL CHECK (length(checksum) = 64),
    bytes BLOB NOT NULL,
    PRIMARY KEY (article, version)
) STRICT;

CREATE TRIGGER first_suggestions_keep_their_version BEFORE UPDATE OF first_version ON quotes
BEGIN
    SELECT RAISE(ABORT, 'a suggestion is never changed');
END;

CREATE TRIGGER further_suggestions_are_never_changed BEFORE UPDATE ON suggestions
BEGIN
    SELECT RAISE(ABORT, 'a suggestion is never changed');
END;

CREATE TRIGGER further_suggestions_are_never_removed BEFORE DELETE ON suggestions
BEGIN
    SELECT RAISE(ABORT, 'a suggestion is never removed');
END;

CREATE TRIGGER article_versions_are_never_changed BEFORE UPDATE ON article_versions
BEGIN
    SELECT RAISE(ABORT, 'the text of an article is never changed');
END;

CREATE TRIGGER article_versions_are_never_removed BEFORE DELETE ON article_versions
BEGIN
    SELECT RAISE(ABORT, 'a version of an article is never removed');
END;

CREATE TRIGGER article_originals_are_never_changed BEFORE UPDATE ON article_originals
BEGIN
    SELECT RAISE(ABORT, 'the file of an article is never changed');
END;

CREATE TRIGGER article_originals_are_never_removed BEFORE DELETE ON article_originals
BEGIN
    SELECT RAISE(ABORT, 'the file of an article is never removed');
END;
