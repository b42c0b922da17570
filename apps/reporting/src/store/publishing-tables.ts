/**
 * The tables of publishing: on what terms, what is certified as none, who approved what, what went out, and the ledger, which
 * is the one that is replaced, because lines of it may have to be destroyed.
 */
export const publishingTables = `
CREATE TABLE terms (
  seq INTEGER PRIMARY KEY REFERENCES event (seq),
  body TEXT NOT NULL
) STRICT;

CREATE TABLE certificate (
  seq INTEGER PRIMARY KEY REFERENCES event (seq),
  quarter TEXT NOT NULL CHECK (quarter GLOB '[0-9][0-9][0-9][0-9]-Q[1-4]'),
  scopes TEXT NOT NULL,
  office TEXT NOT NULL,
  certified_on TEXT NOT NULL CHECK (length(certified_on) = 10)
) STRICT;
CREATE INDEX certificate_by_quarter ON certificate (quarter, seq);

CREATE TABLE approval (
  seq INTEGER PRIMARY KEY REFERENCES event (seq),
  plan TEXT NOT NULL CHECK (length(plan) = 64),
  account_id TEXT NOT NULL REFERENCES account (account_id),
  role TEXT NOT NULL CHECK (length(role) BETWEEN 1 AND 64)
) STRICT;
CREATE INDEX approval_by_plan ON approval (plan);

CREATE TABLE release (
  seq INTEGER PRIMARY KEY REFERENCES event (seq),
  sequence INTEGER NOT NULL UNIQUE CHECK (sequence > 0),
  quarter TEXT NOT NULL CHECK (quarter GLOB '[0-9][0-9][0-9][0-9]-Q[1-4]'),
  plan TEXT NOT NULL CHECK (length(plan) = 64),
  folder TEXT NOT NULL UNIQUE,
  periods TEXT NOT NULL,
  waiting TEXT NOT NULL,
  entries INTEGER NOT NULL,
  published_at TEXT NOT NULL,
  manifest_sha256 TEXT NOT NULL UNIQUE CHECK (length(manifest_sha256) = 64),
  fingerprint TEXT NOT NULL CHECK (length(fingerprint) = 64),
  publisher TEXT NOT NULL REFERENCES account (account_id),
  is_single INTEGER NOT NULL CHECK (is_single IN (0, 1))
) STRICT;

CREATE TABLE ledger (
  no INTEGER PRIMARY KEY CHECK (no = 1),
  text TEXT NOT NULL
) STRICT;

CREATE TRIGGER terms_stay BEFORE UPDATE ON terms BEGIN SELECT RAISE (ABORT, 'terms-are-final'); END;
CREATE TRIGGER terms_are_kept BEFORE DELETE ON terms BEGIN SELECT RAISE (ABORT, 'terms-are-final'); END;
CREATE TRIGGER certificate_stays BEFORE UPDATE ON certificate BEGIN SELECT RAISE (ABORT, 'certificate-is-final'); END;
CREATE TRIGGER certificate_is_kept BEFORE DELETE ON certificate BEGIN SELECT RAISE (ABORT, 'certificate-is-final'); END;

CREATE TRIGGER approval_by_another BEFORE INSERT ON approval
WHEN EXISTS (SELECT 1 FROM approval WHERE plan = NEW.plan AND account_id = NEW.account_id)
BEGIN SELECT RAISE (ABORT, 'approved-already'); END;
CREATE TRIGGER approval_in_another_role BEFORE INSERT ON approval
WHEN EXISTS (SELECT 1 FROM approval WHERE plan = NEW.plan AND role = NEW.role)
BEGIN SELECT RAISE (ABORT, 'role-taken'); END;
CREATE TRIGGER approval_stays BEFORE UPDATE ON approval BEGIN SELECT RAISE (ABORT, 'approval-is-final'); END;
CREATE TRIGGER approval_is_kept BEFORE DELETE ON approval BEGIN SELECT RAISE (ABORT, 'approval-is-final'); END;

CREATE TRIGGER release_needs_two BEFORE INSERT ON release
WHEN (SELECT COUNT(DISTINCT account_id) FROM approval WHERE plan = NEW.plan) < 2 - NEW.is_single
BEGIN SELECT RAISE (ABORT, 'not-approved'); END;
CREATE TRIGGER release_follows BEFORE INSERT ON release
WHEN NEW.sequence <> COALESCE((SELECT MAX(sequence) FROM release), 0) + 1
BEGIN SELECT RAISE (ABORT, 'release-taken'); END;
CREATE TRIGGER release_stays BEFORE UPDATE ON release BEGIN SELECT RAISE (ABORT, 'release-is-final'); END;
CREATE TRIGGER release_is_kept BEFORE DELETE ON release BEGIN SELECT RAISE (ABORT, 'release-is-final'); END;
`;
