-- Who says, asks and promises what, as the readings of current documents have it: derived, one row a statement, appeal or commitment. The words stand in the reading.
CREATE TABLE saying (
  document INTEGER NOT NULL REFERENCES document (id),
  kind INTEGER NOT NULL,             -- 0 a statement, 1 an appeal, 2 a commitment
  place_in_reading INTEGER NOT NULL, -- among those of its kind
  speaker TEXT NOT NULL,             -- SourceRef of who speaks, asks or promises
  addressee TEXT NOT NULL,           -- SourceRef of whom it is asked of or promised to; '' where the text does not say, and of a statement
  day INTEGER NOT NULL,              -- day number of the document's publication; 0 where that is not known
  PRIMARY KEY (document, kind, place_in_reading)
) WITHOUT ROWID;
CREATE INDEX saying_by_kind ON saying (kind, day DESC, document DESC, place_in_reading);
CREATE INDEX saying_by_speaker ON saying (speaker, kind, day DESC, document DESC, place_in_reading);
CREATE INDEX saying_by_addressee ON saying (addressee, kind, day DESC, document DESC, place_in_reading) WHERE addressee <> '';
