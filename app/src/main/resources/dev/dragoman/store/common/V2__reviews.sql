-- What a person judged of claims, the claim as it then was with it: recoding changes claims, not what was judged.
CREATE TABLE reviews (
  claim              TEXT NOT NULL,          -- its id, which lasts
  document_id        TEXT NOT NULL,
  verdict            TEXT NOT NULL,          -- right, wrong or corrected
  corrected          TEXT,                   -- JSON: action, source, target, when, status; what should stand there
  note               TEXT,
  reviewer           TEXT NOT NULL,
  reviewed           TIMESTAMP NOT NULL,
  codebook           TEXT NOT NULL,          -- that made the claim judged
  sentence           TEXT NOT NULL,
  judged             TEXT NOT NULL           -- the claim's JSON
);

-- Questions kept under a name.
CREATE TABLE filters (
  id                 TEXT NOT NULL,
  name               TEXT NOT NULL,
  query              TEXT NOT NULL,          -- parameters as in a URL
  webhook            TEXT,                   -- who is told of new claims
  created            TIMESTAMP NOT NULL,
  told               TIMESTAMP NOT NULL      -- claims that came in before this were told
);

-- Which claims a filter has sent word of, so that none is told twice.
CREATE TABLE alerts (
  filter             TEXT NOT NULL,
  claim              TEXT NOT NULL,
  document_id        TEXT NOT NULL
);
