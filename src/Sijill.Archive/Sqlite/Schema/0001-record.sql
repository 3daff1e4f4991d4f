-- The record, in one file. Instants are microseconds since 1970-01-01 UTC, days are ISO text, keys of documents and claims are 64-bit numbers.
-- Above the line: inputs, kept by the log. Below: derived, and can be computed again.

CREATE TABLE meta (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE log (
  seq INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  subject TEXT NOT NULL,
  payload BLOB NOT NULL,
  leaf BLOB NOT NULL
);

CREATE TRIGGER log_is_never_changed BEFORE UPDATE ON log BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER log_is_never_cut BEFORE DELETE ON log BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

CREATE TABLE checkpoint (
  size INTEGER PRIMARY KEY,
  root BLOB NOT NULL,
  at INTEGER NOT NULL
);

CREATE TABLE blob (
  id INTEGER PRIMARY KEY,
  digest BLOB NOT NULL UNIQUE,
  size INTEGER NOT NULL,
  packing INTEGER NOT NULL,          -- 0 as it is, 1 Brotli
  bytes BLOB NOT NULL
);

CREATE TABLE codebook (
  id INTEGER PRIMARY KEY,
  seq INTEGER NOT NULL REFERENCES log (seq),
  name TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE,
  blob INTEGER NOT NULL REFERENCES blob (id)
);

-- Bytes as they came. description: the canonical JSON whose digest is the log entry's payload.
CREATE TABLE snapshot (
  seq INTEGER PRIMARY KEY REFERENCES log (seq),
  address TEXT NOT NULL,
  blob INTEGER NOT NULL REFERENCES blob (id),
  packing INTEGER NOT NULL,
  size INTEGER NOT NULL,
  description BLOB NOT NULL
);
CREATE INDEX snapshot_by_blob ON snapshot (blob);

CREATE TABLE act (
  seq INTEGER PRIMARY KEY REFERENCES log (seq),
  kind TEXT NOT NULL,
  who TEXT NOT NULL,
  payload BLOB NOT NULL
);

-- What a codebook read in a document: the canonical bytes whose digest is the log entry's payload.
CREATE TABLE reading (
  seq INTEGER PRIMARY KEY REFERENCES log (seq),
  document INTEGER NOT NULL,
  codebook INTEGER NOT NULL REFERENCES codebook (id),
  packing INTEGER NOT NULL,
  size INTEGER NOT NULL,
  bytes BLOB NOT NULL
);

-- ────────────────────────────────────────────────────────────────────────────

CREATE TABLE document (
  id INTEGER PRIMARY KEY,            -- published day, then order of arrival: newest first is by id, falling
  key INTEGER NOT NULL UNIQUE,
  snapshot INTEGER NOT NULL REFERENCES snapshot (seq),
  reading INTEGER NOT NULL REFERENCES reading (seq),
  address_hash INTEGER NOT NULL,
  address TEXT NOT NULL,
  text INTEGER NOT NULL REFERENCES blob (id),
  language TEXT NOT NULL,
  title TEXT,
  published INTEGER,                 -- day number, or null
  published_from INTEGER NOT NULL,
  outlet TEXT NOT NULL,              -- SourceRef: an id, or ~ and a folded name
  outlet_name TEXT NOT NULL,
  url TEXT,
  republish INTEGER NOT NULL,
  length INTEGER NOT NULL,
  is_row INTEGER NOT NULL,           -- 1: a row of a table
  superseded INTEGER,                -- seq from which another text stands at its address, or null: it is current
  root INTEGER NOT NULL,             -- key of the root of its cluster of copies; its own where it is nobody's copy
  bands BLOB NOT NULL                -- what finding its copies needs
);
CREATE INDEX document_by_address ON document (address_hash);
CREATE INDEX document_by_snapshot ON document (snapshot);
CREATE INDEX document_copies ON document (root) WHERE root <> key;

-- The claims of current documents. What they say stands in the reading, at this place.
CREATE TABLE claim (
  id INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES document (id),
  place_in_reading INTEGER NOT NULL,
  claim INTEGER NOT NULL,            -- the reader's id
  join_key INTEGER NOT NULL,
  finding INTEGER,
  reference_document INTEGER,        -- of a copied claim: the claim that it carries
  reference_claim INTEGER,
  reference_fact TEXT,
  differs INTEGER
);
CREATE UNIQUE INDEX claim_by_document ON claim (document, claim);
CREATE INDEX claim_by_join ON claim (join_key);

-- A finding as it stands from seq on.
CREATE TABLE finding (
  id INTEGER PRIMARY KEY,
  birth_document INTEGER NOT NULL,   -- its public id: the claim at its birth
  birth_claim INTEGER NOT NULL,
  born INTEGER NOT NULL,             -- seq
  seq INTEGER NOT NULL,
  ended INTEGER,                     -- seq from which it is no more, or null
  redirect INTEGER,                  -- the finding that it became part of, or null
  indicator TEXT NOT NULL,
  place TEXT NOT NULL,               -- ids of its places, joined by +
  from_day INTEGER,
  to_day INTEGER,
  status INTEGER NOT NULL,
  body BLOB NOT NULL,                -- the whole state, packed
  kept INTEGER NOT NULL,             -- in how many ways it stood before
  sum INTEGER NOT NULL               -- 64 bits of SHA-256 over the row
);
CREATE UNIQUE INDEX finding_by_birth ON finding (birth_document, birth_claim);
CREATE INDEX finding_by_subject ON finding (indicator, place, to_day);

-- How a finding stood before, from seq until another version held.
CREATE TABLE finding_version (
  finding INTEGER NOT NULL REFERENCES finding (id),
  seq INTEGER NOT NULL,
  until INTEGER NOT NULL,
  body BLOB NOT NULL,
  sum INTEGER NOT NULL,
  PRIMARY KEY (finding, seq)
) WITHOUT ROWID;

-- In which joint figures a place has a part.
CREATE TABLE joint_place (
  place TEXT NOT NULL,
  joint TEXT NOT NULL,               -- as finding.place
  PRIMARY KEY (place, joint)
) WITHOUT ROWID;

-- The words are folded and stemmed before they come, letters and digits with blanks between: nothing but ASCII has to be told apart. Merged less often than by default (4).
CREATE VIRTUAL TABLE search USING fts5 (words, content = '', contentless_delete = 1, detail = none, tokenize = "ascii");
INSERT INTO search (search, rank) VALUES ('automerge', 8);
