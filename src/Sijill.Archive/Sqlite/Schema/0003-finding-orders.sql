-- Findings in the orders in which pages show them: the newest of an indicator, what changed last, what stands in question.
CREATE INDEX finding_latest ON finding (indicator, to_day, from_day, ended);
CREATE INDEX finding_changed ON finding (seq) WHERE ended IS NULL;
CREATE INDEX finding_in_question ON finding (status, to_day) WHERE ended IS NULL AND status < 4;

-- Beside the place of a finding now stands all that a period asks for: no row is read of one that lies outside it.
DROP INDEX finding_by_subject;
CREATE INDEX finding_by_subject ON finding (indicator, place, to_day, from_day, ended);
