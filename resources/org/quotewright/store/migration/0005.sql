-- Searches that analysts save, and up to which article each was last looked through.

CREATE TABLE search_states (
    search INTEGER PRIMARY KEY CHECK (search > 0),
    state TEXT NOT NULL CHECK (json_valid(state))
) STRICT;

CREATE TABLE search_visits (
    search INTEGER PRIMARY KEY CHECK (search > 0),
    article INTEGER NOT NULL CHECK (article >= 0)
) STRICT;
