-- Articles whose import was taken back, and facts that analysts put in the place of those read.

CREATE TABLE absent_articles (
    article INTEGER PRIMARY KEY REFERENCES articles (id)
) STRICT;

CREATE TABLE corrected_facts (
    article INTEGER PRIMARY KEY REFERENCES articles (id),
    title TEXT NOT NULL,
    outlet TEXT NOT NULL,
    author TEXT NOT NULL,
    published TEXT,
    url TEXT NOT NULL
) STRICT;
