import { latestTable } from './latest-table.ts';
import { publishingTables } from './publishing-tables.ts';
import { underWayTable } from './under-way-table.ts';

/**
 * The tables of an agency's database, in the order in which they are made.
 *
 * What counts is written once: `event`, `entry`, `review` and `approval` take new rows and change none; the database itself
 * refuses, whoever asks. Fingerprints and salts are texts of hexadecimal digits.
 */
export const tables = `
CREATE TABLE account (
  account_id TEXT PRIMARY KEY CHECK (length(account_id) = 32),
  login TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(login) BETWEEN 2 AND 64),
  role TEXT NOT NULL CHECK (role IN ('clerk', 'reviewer', 'publisher', 'auditor', 'administrator')),
  password TEXT NOT NULL,
  totp_secret TEXT,
  totp_step INTEGER,
  lang TEXT NOT NULL DEFAULT 'en' CHECK (lang IN ('en', 'es')),
  is_closed INTEGER NOT NULL DEFAULT 0 CHECK (is_closed IN (0, 1))
) STRICT;

CREATE TABLE invitation (
  token_sha256 TEXT PRIMARY KEY CHECK (length(token_sha256) = 64),
  login TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(login) BETWEEN 2 AND 64),
  role TEXT NOT NULL,
  totp_secret TEXT NOT NULL,
  made_by TEXT REFERENCES account (account_id),
  until TEXT NOT NULL,
  account_id TEXT REFERENCES account (account_id)
) STRICT;

CREATE TRIGGER administrator_stays BEFORE UPDATE OF role, is_closed ON account
WHEN OLD.role = 'administrator' AND OLD.is_closed = 0 AND (NEW.role <> 'administrator' OR NEW.is_closed = 1)
  AND (SELECT COUNT(*) FROM account WHERE role = 'administrator' AND is_closed = 0) = 1
BEGIN SELECT RAISE (ABORT, 'last-administrator'); END;

CREATE TABLE session (
  token_sha256 TEXT PRIMARY KEY CHECK (length(token_sha256) = 64),
  account_id TEXT NOT NULL REFERENCES account (account_id),
  began_at TEXT NOT NULL,
  seen_at TEXT NOT NULL
) STRICT;

CREATE TABLE failure (
  subject TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX failure_by_subject ON failure (subject, at);

CREATE TABLE event (
  seq INTEGER PRIMARY KEY CHECK (seq > 0),
  at TEXT NOT NULL CHECK (length(at) = 24),
  account_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  previous TEXT NOT NULL CHECK (length(previous) = 64),
  hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;
CREATE INDEX event_by_kind ON event (kind, seq);
CREATE INDEX event_by_subject ON event (subject);
CREATE INDEX event_by_link ON event (substr(hash, 1, 12));

CREATE TABLE entry (
  request_id TEXT NOT NULL CHECK (length(request_id) BETWEEN 1 AND 64),
  revision INTEGER NOT NULL CHECK (revision > 0),
  seq INTEGER NOT NULL UNIQUE REFERENCES event (seq),
  author TEXT NOT NULL REFERENCES account (account_id),
  quarter TEXT NOT NULL CHECK (quarter GLOB '[0-9][0-9][0-9][0-9]-Q[1-4]'),
  commitment TEXT NOT NULL CHECK (length(commitment) = 64),
  salt TEXT CHECK (length(salt) = 32),
  record TEXT,
  PRIMARY KEY (request_id, revision),
  CHECK ((salt IS NULL) = (record IS NULL))
) STRICT;
CREATE INDEX entry_by_number ON entry (length(request_id), request_id);
CREATE INDEX entry_by_quarter ON entry (quarter, seq);
CREATE INDEX entry_by_author ON entry (author, seq);
CREATE INDEX entry_expunged ON entry (quarter) WHERE record IS NULL;

CREATE TABLE reference (
  kind TEXT NOT NULL CHECK (kind IN ('agency', 'jurisdiction', 'agreement', 'legal-profile', 'quarterly-report')),
  id TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision > 0),
  seq INTEGER NOT NULL UNIQUE REFERENCES event (seq),
  record TEXT NOT NULL,
  PRIMARY KEY (kind, id, revision)
) STRICT;

CREATE TABLE review (
  seq INTEGER PRIMARY KEY REFERENCES event (seq),
  request_id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  reviewer TEXT NOT NULL REFERENCES account (account_id),
  verdict TEXT NOT NULL CHECK (verdict IN ('approved', 'returned', 'exigent')),
  reason TEXT CHECK (reason IS NULL OR length(reason) BETWEEN 1 AND 64),
  FOREIGN KEY (request_id, revision) REFERENCES entry (request_id, revision),
  CHECK (verdict = 'approved' OR reason IS NOT NULL)
) STRICT;
CREATE INDEX review_by_entry ON review (request_id, revision);

CREATE TABLE submission (
  key TEXT PRIMARY KEY CHECK (length(key) = 32),
  account_id TEXT NOT NULL REFERENCES account (account_id),
  asked TEXT NOT NULL CHECK (length(asked) = 64),
  answer TEXT NOT NULL
) STRICT;

CREATE TABLE draft (
  draft_id TEXT PRIMARY KEY CHECK (length(draft_id) = 32),
  account_id TEXT NOT NULL REFERENCES account (account_id),
  body TEXT NOT NULL CHECK (length(body) <= 65536),
  saved_at TEXT NOT NULL
) STRICT;
CREATE INDEX draft_by_account ON draft (account_id, saved_at);

CREATE TRIGGER event_follows BEFORE INSERT ON event BEGIN
  SELECT RAISE (ABORT, 'event-out-of-order')
  WHERE NEW.seq <> COALESCE((SELECT MAX(seq) FROM event), 0) + 1
    OR NEW.previous <> COALESCE((SELECT hash FROM event ORDER BY seq DESC LIMIT 1), '${'0'.repeat(64)}');
END;
CREATE TRIGGER event_stays BEFORE UPDATE ON event BEGIN SELECT RAISE (ABORT, 'event-is-final'); END;
CREATE TRIGGER event_is_kept BEFORE DELETE ON event BEGIN SELECT RAISE (ABORT, 'event-is-final'); END;

CREATE TRIGGER entry_follows BEFORE INSERT ON entry BEGIN
  SELECT RAISE (ABORT, 'revision-taken')
  WHERE NEW.revision <> COALESCE((SELECT MAX(revision) FROM entry WHERE request_id = NEW.request_id), 0) + 1;
END;
CREATE TRIGGER entry_stays BEFORE UPDATE ON entry
WHEN NEW.record IS NOT NULL OR NEW.salt IS NOT NULL
  OR OLD.request_id IS NOT NEW.request_id OR OLD.revision IS NOT NEW.revision OR OLD.seq IS NOT NEW.seq
  OR OLD.author IS NOT NEW.author OR OLD.quarter IS NOT NEW.quarter OR OLD.commitment IS NOT NEW.commitment
BEGIN SELECT RAISE (ABORT, 'entry-is-final'); END;
CREATE TRIGGER entry_is_kept BEFORE DELETE ON entry BEGIN SELECT RAISE (ABORT, 'entry-is-final'); END;

CREATE TRIGGER reference_stays BEFORE UPDATE ON reference BEGIN SELECT RAISE (ABORT, 'reference-is-final'); END;
CREATE TRIGGER reference_is_kept BEFORE DELETE ON reference BEGIN SELECT RAISE (ABORT, 'reference-is-final'); END;

CREATE TRIGGER review_needs_another BEFORE INSERT ON review
WHEN NEW.verdict = 'approved'
  AND NEW.reviewer = (SELECT author FROM entry WHERE request_id = NEW.request_id AND revision = NEW.revision)
BEGIN SELECT RAISE (ABORT, 'own-entry'); END;
CREATE TRIGGER review_of_the_last BEFORE INSERT ON review
WHEN NEW.revision <> (SELECT MAX(revision) FROM entry WHERE request_id = NEW.request_id)
BEGIN SELECT RAISE (ABORT, 'entry-went-on'); END;
CREATE TRIGGER review_once BEFORE INSERT ON review
WHEN EXISTS (SELECT 1 FROM review WHERE request_id = NEW.request_id AND revision = NEW.revision)
BEGIN SELECT RAISE (ABORT, 'reviewed-already'); END;
CREATE TRIGGER review_stays BEFORE UPDATE ON review BEGIN SELECT RAISE (ABORT, 'review-is-final'); END;
CREATE TRIGGER review_is_kept BEFORE DELETE ON review BEGIN SELECT RAISE (ABORT, 'review-is-final'); END;

${latestTable}
${publishingTables}
${underWayTable}
PRAGMA user_version = 1;
`;
