-- Of the log's tree: the root over each full run of 256 leaves. Derived; by it a proof reads some hundreds of hashes of a log of any length.
CREATE TABLE log_tile (
  tile INTEGER PRIMARY KEY,          -- leaves 256 × tile + 1 to 256 × tile + 256, by seq
  root BLOB NOT NULL
);
