-- Every text that was read: a known address with another text is another version, and both are kept.
CREATE TABLE documents (
  id                 TEXT NOT NULL,
  version            INTEGER NOT NULL,       -- from 1
  hash               TEXT NOT NULL,          -- SHA-256 of title and text
  origin             TEXT NOT NULL,
  url                TEXT,
  outlet             TEXT,
  agency             TEXT,
  byline             TEXT,
  title              TEXT,
  title_start        INTEGER,                -- where the headline stands inside the text, if it does
  title_end          INTEGER,
  language           TEXT NOT NULL,
  published          DATE,
  published_earliest DATE,
  published_latest   DATE,
  published_basis    TEXT NOT NULL,
  published_reason   TEXT,
  fetched            TIMESTAMP,              -- UTC, like every instant
  text               TEXT NOT NULL,
  added              TIMESTAMP NOT NULL
);

-- Every coding of a version; recoding keeps the earlier ones.
CREATE TABLE codings (
  document_id        TEXT NOT NULL,
  version            INTEGER NOT NULL,
  coding             INTEGER NOT NULL,       -- from 1, within the version
  codebook           TEXT NOT NULL,
  line               TEXT NOT NULL,          -- the JSON line of `dragoman code`, without the text
  added              TIMESTAMP NOT NULL
);

-- The version and the coding of a document that count: the newest. All tables below hold only what comes of these.
CREATE TABLE heads (
  id                 TEXT NOT NULL,
  version            INTEGER NOT NULL,
  coding             INTEGER NOT NULL,
  hash               TEXT NOT NULL,
  url                TEXT,
  outlet             TEXT,
  agency             TEXT,
  title              TEXT,
  language           TEXT NOT NULL,
  published          DATE,
  length             INTEGER NOT NULL,       -- of the text, in UTF-16 units
  copy_of            TEXT,                   -- the document of which it is a copy
  sketch             BYTEA,                  -- what copies are found by
  added              TIMESTAMP NOT NULL      -- when the version came in
);

-- One row a claim. `claim` is the claim's JSON, from which it is read back; the columns before it are what is asked for.
CREATE TABLE claims (
  id                 TEXT NOT NULL,
  document_id        TEXT NOT NULL,
  number             INTEGER NOT NULL,       -- its place among the claims of the document, from 0
  action             TEXT NOT NULL,
  plover             TEXT,
  quad               INTEGER NOT NULL,
  goldstein          DOUBLE PRECISION NOT NULL,
  source_id          TEXT,
  source_code        TEXT,
  source_name        TEXT,
  source_country     TEXT,                   -- the first three letters of the code, where these are a country's
  target_id          TEXT,
  target_code        TEXT,
  target_name        TEXT,
  target_country     TEXT,
  actors             TEXT NOT NULL,          -- ids, codes and names of all its actors, folded, between bars
  also_source        TEXT,                   -- of further actors of the side: code after =, id after #, name between blanks
  also_target        TEXT,
  event_start        DATE,
  event_end          DATE,
  event_precision    TEXT,
  place              TEXT,
  geonames           BIGINT,
  country            TEXT,
  admin1             TEXT,
  lat                DOUBLE PRECISION,
  lon                DOUBLE PRECISION,
  place_precision    TEXT,
  speaker_kind       TEXT NOT NULL,
  speaker_id         TEXT,
  speaker            TEXT,
  stance             TEXT NOT NULL,
  status             TEXT NOT NULL,
  background         BOOLEAN NOT NULL,
  reciprocal         BOOLEAN NOT NULL,
  killed_low         BIGINT,
  killed_high        BIGINT,
  confidence         DOUBLE PRECISION NOT NULL,
  rule               TEXT NOT NULL,
  published          DATE,                   -- of its document
  outlet             TEXT,
  incident           TEXT,
  sentence_number    INTEGER NOT NULL,       -- among the sentences that make a claim, from 1
  sentence           TEXT NOT NULL,
  wording            TEXT NOT NULL,          -- stems of its words, for finding others about the same happening
  codebook           TEXT NOT NULL,
  claim              TEXT NOT NULL,
  added              TIMESTAMP NOT NULL      -- of its head
);

CREATE TABLE quotes (
  document_id        TEXT NOT NULL,
  number             INTEGER NOT NULL,
  speaker_kind       TEXT NOT NULL,
  speaker_id         TEXT,
  speaker            TEXT,
  cue                TEXT,
  start_offset       INTEGER NOT NULL,
  end_offset         INTEGER NOT NULL,
  quote              TEXT NOT NULL
);

-- Happenings: one row an incident, its consensus in columns, all of it in JSON.
CREATE TABLE incidents (
  id                 TEXT NOT NULL,
  action             TEXT NOT NULL,
  quad               INTEGER NOT NULL,
  goldstein          DOUBLE PRECISION NOT NULL,
  status             TEXT NOT NULL,
  source_code        TEXT,
  source_country     TEXT,
  target_code        TEXT,
  target_country     TEXT,
  event_start        DATE,
  event_end          DATE,
  documents          INTEGER NOT NULL,
  outlets            INTEGER NOT NULL,
  origins            INTEGER NOT NULL,
  claims             INTEGER NOT NULL,
  background         INTEGER NOT NULL,       -- how many of these tell it as history
  incident           TEXT NOT NULL
);

-- What grouping keeps, so that it need look only at what changed. A claim without an incident is not yet linked.
-- The keys under which others find a claim that they may be linked with; the days are those of the claim.
CREATE TABLE claim_keys (
  key                TEXT NOT NULL,
  claim_id           TEXT NOT NULL,
  event_start        DATE,
  event_end          DATE
);

-- How likely two claims are about one happening; each link stands here both ways.
CREATE TABLE claim_links (
  one                TEXT NOT NULL,
  other              TEXT NOT NULL,
  likeness           DOUBLE PRECISION NOT NULL
);

-- Incidents of which a claim has gone, or one that was linked with theirs: their claims are to be grouped anew.
CREATE TABLE loose (
  incident           TEXT NOT NULL
);

CREATE TABLE rejects (
  origin             TEXT NOT NULL,
  reason             TEXT NOT NULL,
  added              TIMESTAMP NOT NULL
);
