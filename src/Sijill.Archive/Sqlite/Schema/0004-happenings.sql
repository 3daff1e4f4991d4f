-- On which days something happened, as the claims of current documents tell: derived, each time of a document once. What makes up the events of some days is found by it.
CREATE TABLE happening (
  wide INTEGER NOT NULL,             -- 1: longer than 31 days. Of the others, those that reach into some days begin at most so long before them
  from_day INTEGER NOT NULL,
  to_day INTEGER NOT NULL,
  document INTEGER NOT NULL REFERENCES document (id),
  PRIMARY KEY (wide, from_day, to_day, document)
) WITHOUT ROWID;
CREATE INDEX happening_by_document ON happening (document);
