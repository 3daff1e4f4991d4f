-- Current documents in the orders in which pages list them, with what is counted of their sources.
ALTER TABLE document ADD COLUMN claims INTEGER NOT NULL DEFAULT 0; -- rows of the table of claims
UPDATE document SET claims = (SELECT count(*) FROM claim WHERE claim.document = document.id);
CREATE INDEX document_by_outlet ON document (outlet, published, id, is_row, root = key, claims) WHERE superseded IS NULL;
CREATE INDEX document_by_day ON document (published) WHERE superseded IS NULL;
CREATE INDEX document_rows ON document (published) WHERE superseded IS NULL AND is_row = 1;
CREATE INDEX claim_differing ON claim (document) WHERE differs > 0;
