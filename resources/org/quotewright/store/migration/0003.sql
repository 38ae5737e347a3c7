-- What analysts decide on the entries of the directory. The views show it to other tools.

CREATE TABLE speaker_states (
    speaker INTEGER PRIMARY KEY REFERENCES speakers (id),
    state TEXT NOT NULL CHECK (json_valid(state)),
    merged_into INTEGER AS (json_extract(state, '$.mergedInto')) REFERENCES speakers (id)
) STRICT;

CREATE INDEX speaker_states_by_survivor ON speaker_states (merged_into);

CREATE TABLE organisation_states (
    organisation INTEGER PRIMARY KEY REFERENCES organisations (id),
    state TEXT NOT NULL CHECK (json_valid(state)),
    merged_into INTEGER AS (json_extract(state, '$.mergedInto')) REFERENCES organisations (id)
) STRICT;

CREATE INDEX organisation_states_by_survivor ON organisation_states (merged_into);

CREATE INDEX decisions_by_revisited_step ON decisions (revisits) WHERE revisits IS NOT NULL;

CREATE VIEW merged_speakers AS
WITH RECURSIVE merged (entry, survivor) AS (
    SELECT speaker, merged_into FROM speaker_states WHERE merged_into IS NOT NULL
    UNION
    SELECT m.entry, s.merged_into FROM merged m JOIN speaker_states s ON s.speaker = m.survivor
    WHERE s.merged_into IS NOT NULL
)
SELECT entry, survivor FROM merged WHERE survivor NOT IN (
    SELECT speaker FROM speaker_states WHERE merged_into IS NOT NULL
);

CREATE VIEW merged_organisations AS
WITH RECURSIVE merged (entry, survivor) AS (
    SELECT organisation, merged_into FROM organisation_states WHERE merged_into IS NOT NULL
    UNION
    SELECT m.entry, s.merged_into
    FROM merged m JOIN organisation_states s ON s.organisation = m.survivor
    WHERE s.merged_into IS NOT NULL
)
SELECT entry, survivor FROM merged WHERE survivor NOT IN (
    SELECT organisation FROM organisation_states WHERE merged_into IS NOT NULL
);

CREATE VIEW speaker_attributes AS
SELECT s.speaker, a.value ->> 'name' AS name, a.value ->> 'value' AS value
FROM speaker_states s, json_each(s.state, '$.attributes') a;

CREATE VIEW speaker_affiliations AS
SELECT s.speaker, a.value ->> 'role' AS role, a.value ->> 'organisation' AS organisation,
    a.value ->> 'from' AS begins, a.value ->> 'to' AS ends,
    a.value ->> '$.source.article' AS article, a.value ->> '$.source.words' AS words,
    a.value ->> '$.source.analyst' AS analyst
FROM speaker_states s, json_each(s.state, '$.affiliations') a;
