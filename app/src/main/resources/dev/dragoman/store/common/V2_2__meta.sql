-- What the record was made with: where it is other than today's, what came of it is made anew.
CREATE TABLE meta (
  name               TEXT NOT NULL,          -- wording, grouping
  value              TEXT NOT NULL           -- of these, SHA-256 of the lexicon's tables that they follow
);
