-- The tables of a project. What each column means stands in src/docs/project-file.md.

CREATE TABLE articles (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
    file_name TEXT NOT NULL,
    title TEXT NOT NULL,
    outlet TEXT NOT NULL,
    author TEXT NOT NULL,
    published TEXT,
    url TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;

CREATE TABLE speakers (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL
) STRICT;

CREATE TABLE speaker_aliases (
    speaker INTEGER NOT NULL REFERENCES speakers (id),
    folded TEXT NOT NULL,
    article INTEGER NOT NULL REFERENCES articles (id),
    name TEXT NOT NULL,
    PRIMARY KEY (speaker, folded, article)
) STRICT, WITHOUT ROWID;

CREATE TABLE organisations (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE decisions (
    number INTEGER PRIMARY KEY,
    step INTEGER NOT NULL,
    at TEXT NOT NULL,
    analyst TEXT NOT NULL,
    quote INTEGER NOT NULL REFERENCES quotes (id),
    kind TEXT NOT NULL,
    before TEXT NOT NULL CHECK (json_valid(before)),
    after TEXT NOT NULL CHECK (json_valid(after)),
    why TEXT NOT NULL,
    revisits INTEGER
) STRICT;

CREATE INDEX decisions_by_step ON decisions (step);
CREATE INDEX decisions_by_quote ON decisions (quote);

CREATE TABLE quotes (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES articles (id),
    engine TEXT NOT NULL,
    begins INTEGER NOT NULL CHECK (begins >= 0),
    ends INTEGER NOT NULL CHECK (ends > begins),
    type TEXT NOT NULL,
    state TEXT NOT NULL,
    flagged INTEGER NOT NULL CHECK (flagged IN (0, 1)),
    look_again INTEGER NOT NULL CHECK (look_again IN (0, 1)),
    note TEXT NOT NULL,
    last_decision INTEGER REFERENCES decisions (number),
    verdict TEXT NOT NULL CHECK (json_valid(verdict)),
    suggestion TEXT NOT NULL CHECK (json_valid(suggestion))
) STRICT;

CREATE INDEX quotes_in_reading_order ON quotes (article, begins, id);
CREATE INDEX quotes_by_state ON quotes (state, article, begins, id);

CREATE TABLE quote_speakers (
    quote INTEGER NOT NULL REFERENCES quotes (id),
    place INTEGER NOT NULL CHECK (place >= 0),
    speaker INTEGER NOT NULL REFERENCES speakers (id),
    role TEXT NOT NULL,
    organisation INTEGER REFERENCES organisations (id),
    PRIMARY KEY (quote, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX quote_speakers_by_speaker ON quote_speakers (speaker);
CREATE INDEX quote_speakers_by_organisation ON quote_speakers (organisation);

CREATE TRIGGER decisions_are_never_changed BEFORE UPDATE ON decisions
BEGIN
    SELECT RAISE(ABORT, 'the decision log is append-only');
END;

CREATE TRIGGER decisions_are_never_removed BEFORE DELETE ON decisions
BEGIN
    SELECT RAISE(ABORT, 'the decision log is append-only');
END;

CREATE TRIGGER article_texts_are_never_changed BEFORE UPDATE OF id, sha256, text ON articles
BEGIN
    SELECT RAISE(ABORT, 'the text of an article is never changed');
END;

CREATE TRIGGER suggestions_are_never_changed
BEFORE UPDATE OF id, article, engine, suggestion ON quotes
BEGIN
    SELECT RAISE(ABORT, 'a suggestion is never changed');
END;
